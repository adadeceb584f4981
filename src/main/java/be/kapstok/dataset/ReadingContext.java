package be.kapstok.dataset;

import be.kapstok.reason.FindingLog;
import tools.jackson.core.json.JsonFactory;

/** How one text is read: with which options, what is known of the types of records, and where its faults are told. */
record ReadingContext(ReadOptions options, JsonFactory factory, Bindings bindings, String file, FindingLog log) {}
