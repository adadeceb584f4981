/**
 * Arbitraries of jqwik for the test suites of hosts: days, municipalities that exist on a day, measures, plans, valid data
 * sets, and data sets with one known fault. All are over the shipped data.
 *
 * <p>In comes nothing but {@link be.kapstok.Kapstok}; out come records and texts. Assertions stand in {@code
 * be.kapstok.testing}. The kit does not bring jqwik: a test suite adds the version that it wants, 1.9 or a later 1.x.
 */
@NullMarked
package be.kapstok.testkit;

import org.jspecify.annotations.NullMarked;
