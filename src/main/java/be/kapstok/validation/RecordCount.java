package be.kapstok.validation;

/**
 * How many records of a list of a file are sound.
 *
 * @param list the name of the list, such as {@code measures}
 * @param records how many records the list has, whether they could be read or not
 * @param skipped how many of them are not sound: those with errors, and those that refer to such a record
 * @since 0.1.0
 */
public record RecordCount(String list, long records, long skipped) {}
