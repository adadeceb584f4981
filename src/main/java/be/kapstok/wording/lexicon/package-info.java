/** The words that a line is read by: where words begin and end, the lexicon, and what it finds in a line. */
@NullMarked
package be.kapstok.wording.lexicon;

import org.jspecify.annotations.NullMarked;
