/**
 * Answers all questions at once: what can a local authority use on a day?
 *
 * <p>A name or code and a day come in; an {@link be.kapstok.advice.Advice} goes out, put together from the answers of
 * the other questions: who supports it, its service and its consultation circle, partners near it, the schemes that are
 * open to it, practices of similar municipalities, and what its plan must contain.
 */
@NullMarked
package be.kapstok.advice;

import org.jspecify.annotations.NullMarked;
