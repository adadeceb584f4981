/**
 * From a data set to a checked one, or to findings.
 *
 * <p>A {@link be.kapstok.dataset.Dataset} comes in; a report goes out, and with
 * it, when there is no error, a {@link be.kapstok.validation.CheckedDataset}: the only thing that questions are asked
 * of. The library's own data is the one exception that runs no rules; a test runs them all over it. Work on records that
 * nobody checked goes through {@link be.kapstok.validation.MissingValues}, which tells what they lack when it fails on that.
 */
@NullMarked
package be.kapstok.validation;

import org.jspecify.annotations.NullMarked;
