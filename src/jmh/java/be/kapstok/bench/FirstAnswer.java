package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.model.NisCode;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;

/** The first answer through the API in a fresh JVM. */
final class FirstAnswer {
    private FirstAnswer() {}

    public static void main(String[] arguments) {
        SupportAnswer answer = Kapstok.flanders().support(NisCode.of("71016"), LocalDate.of(2014, 6, 1));
        System.out.println(
                ((SupportAnswer.Supported) answer).standing().centre().id().value());
    }
}
