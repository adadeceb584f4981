package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;

/**
 * A data set in which no rule finds an error. Only this package can make such an object.
 *
 * @since 0.1.0
 */
public final class CheckedDataset {
    private final Dataset dataset;

    CheckedDataset(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The data set that was checked. */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * {@return this data with the records of another data set that was checked against it: each is added, or replaces
     * the record with the same key}
     */
    public CheckedDataset overlaidWith(CheckedDataset other) {
        requireNonNull(other, "other");
        return new CheckedDataset(dataset.overlaidWith(other.dataset));
    }
}
