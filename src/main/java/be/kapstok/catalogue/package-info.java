/** Rules: their cards and examples, and the one way to run a set of them on a subject. */
@NullMarked
package be.kapstok.catalogue;

import org.jspecify.annotations.NullMarked;
