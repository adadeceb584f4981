package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;

/**
 * A data set that no rule finds an error in. Only this package can make one.
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

    /** {@return this data with the records of another, which was checked against it: they add and replace, by key} */
    public CheckedDataset overlaidWith(CheckedDataset other) {
        requireNonNull(other, "other");
        return new CheckedDataset(dataset.overlaidWith(other.dataset));
    }
}
