package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.validation.CheckedDataset;

/**
 * Records that are judged by the rules of policy.
 *
 * @param own the records of the data set that is judged; findings speak of these only
 * @param all these records, and those of the known world that they do not replace
 */
public record DatasetInWorld(Dataset own, Dataset all) {
    /** A data set that is judged, and the known world with it. */
    public static DatasetInWorld of(CheckedDataset own, CheckedDataset all) {
        return new DatasetInWorld(own.dataset(), all.dataset());
    }
}
