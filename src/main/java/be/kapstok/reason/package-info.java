/**
 * How answers explain themselves, and how faults in data are reported.
 *
 * <p>Words of {@code model} come in; reasons (why an answer is what it is) and findings (what is wrong with data, and
 * where) go out. Both are made while an answer is decided, and put into words only when somebody reads them: each
 * package that gives reasons has its own sentences, in {@code messages_nl}, {@code messages_en} and {@code
 * messages_fr}.
 */
@NullMarked
package be.kapstok.reason;

import org.jspecify.annotations.NullMarked;
