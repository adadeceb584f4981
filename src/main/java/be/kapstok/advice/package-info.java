/**
 * The question of the whole page: what is there for one local authority on one day.
 *
 * <p>A name or code and a day come in; an {@link be.kapstok.advice.Advice} goes out, put together from the answers of the
 * other questions: who supports it, its service and its consultation circle, partners near it, the schemes that are open to
 * it, practices of municipalities like it, and what its plan has to hold.
 */
@NullMarked
package be.kapstok.advice;

import org.jspecify.annotations.NullMarked;
