/**
 * Assertions for test suites that hold data sets.
 *
 * <p>A file or text comes in; nothing goes out when it is good, and an {@link java.lang.AssertionError} with the whole report
 * when it is not. Usable from any test framework: nothing but the JDK is needed.
 */
@NullMarked
package be.kapstok.testing;

import org.jspecify.annotations.NullMarked;
