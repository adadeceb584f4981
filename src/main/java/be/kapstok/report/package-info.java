/**
 * Answers as people and programs read them.
 *
 * <p>Any answer and a language come in; text for a terminal, JSON, a page or a picture goes out.
 */
@NullMarked
package be.kapstok.report;

import org.jspecify.annotations.NullMarked;
