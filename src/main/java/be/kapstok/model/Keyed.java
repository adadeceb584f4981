package be.kapstok.model;

/**
 * A record in a list of a data set, where its key is unique.
 *
 * @since 0.1.0
 */
public interface Keyed {
    /** {@return the key within the list: an id or code, with the first day added where one code has several records} */
    String key();
}
