/**
 * The words that fields take: the lists of the data, such as target groups and policy domains, and the fixed words of the
 * format, such as the kinds of measures. Each word has its name in Dutch, French and English.
 */
@NullMarked
package be.kapstok.lists;

import org.jspecify.annotations.NullMarked;
