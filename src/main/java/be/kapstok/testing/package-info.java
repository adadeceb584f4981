/**
 * Assertions for test suites with data sets.
 *
 * <p>A file or text comes in; when it is good, nothing happens; otherwise an {@link java.lang.AssertionError} with the
 * whole report is thrown. Usable with any test framework: it needs only the JDK.
 */
@NullMarked
package be.kapstok.testing;

import org.jspecify.annotations.NullMarked;
