/**
 * How a record is read: the values of its JSON one by one, the place of each in its text, and the rules of form. A fault
 * never stops the reading unless the text is no longer JSON.
 */
@NullMarked
package be.kapstok.reading;

import org.jspecify.annotations.NullMarked;
