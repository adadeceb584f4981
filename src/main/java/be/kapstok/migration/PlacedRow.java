package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.table.Row;

/** A row with the code of its municipality on the first day. */
record PlacedRow(Row row, NisCode code) {}
