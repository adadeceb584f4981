/**
 * The command line.
 *
 * <p>Arguments come in, text or JSON goes out; all answers come from {@link be.kapstok.Kapstok}. Needs picocli on the
 * class path.
 */
@NullMarked
package be.kapstok.cli;

import org.jspecify.annotations.NullMarked;
