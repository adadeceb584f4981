/** Rules: their cards and examples, and the one way to run a set of them over what they judge. */
@NullMarked
package be.kapstok.catalogue;

import org.jspecify.annotations.NullMarked;
