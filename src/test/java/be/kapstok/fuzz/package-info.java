/**
 * Targets for a fuzzer: {@code mvn -P fuzz verify} lets Jazzer look for bytes that break them, and {@link
 * be.kapstok.fuzz.CorpusTest} replays in every build the bytes that are kept in the resources.
 */
package be.kapstok.fuzz;
