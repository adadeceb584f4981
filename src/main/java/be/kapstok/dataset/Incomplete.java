package be.kapstok.dataset;

import be.kapstok.model.Keyed;

/**
 * A record that lacks required fields: it is not part of the data set, but may be checked for other faults.
 *
 * @param kind its kind
 * @param index its place in the list of the file, from 0
 * @param record the record, as far as it could be read
 * @since 0.1.0
 */
public record Incomplete(Kind<?> kind, int index, Keyed record) {}
