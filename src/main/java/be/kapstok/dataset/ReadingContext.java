package be.kapstok.dataset;

import be.kapstok.reason.FindingLog;
import tools.jackson.core.json.JsonFactory;

/**
 * The context in which a text is read: the options, the bindings of the types of records, and the log of its faults.
 */
record ReadingContext(ReadOptions options, JsonFactory factory, Bindings bindings, String file, FindingLog log) {}
