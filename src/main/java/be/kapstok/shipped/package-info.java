/** The data that ships with the library, as a data set; each list is read when somebody first asks for it. */
@NullMarked
package be.kapstok.shipped;

import org.jspecify.annotations.NullMarked;
