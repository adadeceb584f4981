/**
 * Arbitraries of jqwik for the test suites of hosts: days, municipalities that exist on a day, measures, plans, valid
 * data sets, and data sets with one known fault. All of them use the shipped data.
 *
 * <p>Only {@link be.kapstok.Kapstok} comes in; records and texts go out. Assertions are in {@code be.kapstok.testing}.
 * The kit does not bring jqwik: a test suite adds the version that it wants, 1.9 or a later 1.x.
 */
@NullMarked
package be.kapstok.testkit;

import org.jspecify.annotations.NullMarked;
