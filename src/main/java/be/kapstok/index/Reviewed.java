package be.kapstok.index;

import be.kapstok.dataset.Dataset;

/**
 * Records that are judged by the rules of policy.
 *
 * @param own the records of the data set that is judged; findings speak of these only
 * @param all these records, and those of the known world that they do not replace
 */
public record Reviewed(Dataset own, Dataset all) {}
