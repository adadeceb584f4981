/**
 * Checks a data set, and gives a checked data set or findings.
 *
 * <p>A {@link be.kapstok.dataset.Dataset} comes in; a report goes out, and with it, when there is no error, a {@link
 * be.kapstok.validation.CheckedDataset}: questions accept nothing else. The library runs no rules on its own data,
 * because a test runs all of them. Work on unchecked records goes through {@link be.kapstok.validation.MissingValues},
 * which reports the missing values when the work fails on them.
 */
@NullMarked
package be.kapstok.validation;

import org.jspecify.annotations.NullMarked;
