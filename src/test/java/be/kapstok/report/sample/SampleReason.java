package be.kapstok.report.sample;

import be.kapstok.reason.ReasonCode;

/** Steps of made-up answers; their sentences lie in a bundle beside this class. */
public enum SampleReason implements ReasonCode {
    FOR_GROUPS,
    FOR_ALL,
    OF_THE_PLAN,
    OTHER_DAY,
    NO_DAY
}
