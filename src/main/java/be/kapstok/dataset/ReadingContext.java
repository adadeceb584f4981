package be.kapstok.dataset;

import be.kapstok.reading.RecordReader;
import be.kapstok.reason.FindingLog;

/**
 * The context in which a text is read: the options, the reader of records, and the log of its faults.
 */
record ReadingContext(ReadOptions options, RecordReader reader, String file, FindingLog log) {}
