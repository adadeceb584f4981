/**
 * A document, and how it is written.
 *
 * <p>A title, sections, lists, tables, pictures and reasons come in, in words of any package; text for a terminal, Markdown, a page
 * or a picture goes out. Nothing here knows of answers, rules or findings.
 */
@NullMarked
package be.kapstok.document;

import org.jspecify.annotations.NullMarked;
