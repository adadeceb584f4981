/**
 * How a record is written: the fields of its JSON by its annotations, the same as a map, and its fields by name.
 */
@NullMarked
package be.kapstok.writing;

import org.jspecify.annotations.NullMarked;
