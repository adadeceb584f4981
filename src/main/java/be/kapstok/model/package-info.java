/**
 * The vocabulary: what a municipality, a support body, a period or a source is.
 *
 * <p>The values themselves come in; records, enums and ids go out, to every other package. They have Jackson and
 * Jakarta annotations, so that a host can write them as JSON with its own databind, and no behaviour that needs a
 * second value. Field names are those of the data contract. Absent means unknown, never "no".
 */
@NullMarked
package be.kapstok.model;

import org.jspecify.annotations.NullMarked;
