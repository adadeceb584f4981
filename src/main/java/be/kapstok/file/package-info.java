/**
 * A file as it comes: its bytes, character set, lines and columns.
 *
 * <p>A path, stream, reader or text comes in; text whose damage is known goes out. Nothing here knows what the text means.
 */
@NullMarked
package be.kapstok.file;

import org.jspecify.annotations.NullMarked;
