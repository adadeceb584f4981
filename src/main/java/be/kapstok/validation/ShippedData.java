package be.kapstok.validation;

import be.kapstok.shipped.ShippedDataset;

/**
 * The data that ships with the library, as checked data: the build runs every rule on it, so this class runs none.
 *
 * @since 0.1.0
 */
public final class ShippedData {
    private static final CheckedDataset LOADED = new CheckedDataset(ShippedDataset.load());

    private ShippedData() {}

    /** The shipped data: always the same data set. */
    public static CheckedDataset load() {
        return LOADED;
    }
}
