/**
 * The vocabulary: what a municipality, a support body, a period or a source is.
 *
 * <p>Nothing comes in but the values themselves; records, enums and ids go out, to every other package. They carry
 * Jackson and Jakarta annotations, so that a host writes them as JSON with the databind it has, and hold no behaviour
 * beyond one value. Field names are those of the data contract. Absent means unknown, never "no".
 */
@NullMarked
package be.kapstok.model;

import org.jspecify.annotations.NullMarked;
