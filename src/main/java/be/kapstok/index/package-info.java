/**
 * Look-ups by code, name and day over a checked data set.
 *
 * <p>A {@link be.kapstok.validation.CheckedDataset} comes in; immutable look-ups go out, to the questions. Nothing here
 * decides anything: it only finds.
 */
@NullMarked
package be.kapstok.index;

import org.jspecify.annotations.NullMarked;
