/**
 * Headings and values as people write them: in Dutch, French and English, in any case, with or without accents, and what
 * they mean.
 */
@NullMarked
package be.kapstok.notation;

import org.jspecify.annotations.NullMarked;
