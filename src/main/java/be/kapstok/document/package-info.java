/**
 * Documents, and the forms in which they are written.
 *
 * <p>A title, sections, lists, tables, pictures and reasons come in, in words of any package; text for a terminal,
 * Markdown, a page or a picture goes out. Nothing here knows about answers, rules or findings.
 */
@NullMarked
package be.kapstok.document;

import org.jspecify.annotations.NullMarked;
