package be.kapstok.model;

/**
 * A record that stands in a list of a data set, unique by its key.
 *
 * @since 0.1.0
 */
public interface Keyed {
    /** {@return the key within the list: an id or code, and the first day where one code has several records} */
    String key();
}
