package be.kapstok.dataset;

import be.kapstok.file.Lines;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Records of one kind, a JSON object on each line, all in memory. */
final class NdjsonText {
    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;

    NdjsonText(ReadOptions options, JsonFactory factory, Bindings bindings) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
    }

    Reading read(String file, byte[] text, FindingLog log) {
        Gaps gaps = new Gaps();
        Unknowns unknowns = options.keepUnknown() ? new Unknowns() : null;
        LineReader reader = new LineReader(options, factory, bindings, file, log, gaps, unknowns);
        Collected collected = new Collected(gaps, unknowns);
        try {
            Lines lines = new Lines(text);
            while (lines.next()) {
                reader.read(lines, collected);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        if (!reader.anything()) {
            log.add(ReadingRule.EMPTY_FILE.at(new Location(file, "", 1, 1), null));
        }
        Dataset.Builder dataset = Dataset.builder().places(places(file, text, gaps, reader.kind()));
        if (reader.kind() != null) {
            collected.into(dataset, reader.kind());
        }
        if (unknowns != null) {
            dataset.unknownFields(unknowns.byPointer());
        }
        return new Reading(dataset.build(), collected.incomplete, log);
    }

    private Places places(String file, byte[] text, Gaps gaps, @Nullable Kind<?> kind) {
        return new Places(file, gaps) {
            @Override
            Map<String, Location> find(Set<String> pointers) {
                Map<String, Location> found = new HashMap<>();
                if (kind != null) {
                    find(kind, withPrefixes(pointers), found);
                }
                return found;
            }

            private void find(Kind<?> of, Set<String> wanted, Map<String, Location> found) {
                try {
                    Lines lines = new Lines(text);
                    LongRecord longRecord = new LongRecord();
                    int index = 0;
                    while (lines.next()) {
                        if (!lines.blank() && begins(longRecord, lines)) {
                            String base = "/" + of.list() + "/" + index;
                            if (wanted.contains(base)) {
                                find(lines, base, wanted, found);
                            }
                            index++;
                        }
                    }
                } catch (IOException impossible) {
                    throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
                }
            }

            private boolean begins(LongRecord longRecord, Lines line) {
                return line.tooLong() || longRecord.line(text, line.start(), line.length()) != LongRecord.State.WITHIN;
            }

            private void find(Lines line, String base, Set<String> wanted, Map<String, Location> found) {
                DamagedText damaged = DamagedText.of(text, line.start(), line.start() + line.length());
                byte[] bytes = damaged == null ? text : damaged.bytes();
                Spot spot = new Spot(file, bytes, damaged == null ? line.start() : 0, base, line.line());
                scan(factory, spot, damaged == null ? line.length() : bytes.length, wanted, found);
            }
        };
    }

    /** The records as they come. */
    private static final class Collected implements LineReader.LineSink {
        private final Gaps gaps;
        private final @Nullable Unknowns unknowns;
        private final List<Keyed> records = new ArrayList<>();
        private final List<Incomplete> incomplete = new ArrayList<>();

        Collected(Gaps gaps, @Nullable Unknowns unknowns) {
            this.gaps = gaps;
            this.unknowns = unknowns;
        }

        @Override
        public void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, Spot spot, int length) {
            String pointer = "/" + kind.list() + "/" + index;
            if (record != null && whole) {
                if (unknowns != null) {
                    unknowns.settle(pointer, "/" + kind.list() + "/" + records.size());
                }
                records.add(record);
                return;
            }
            gaps.add(pointer);
            if (unknowns != null) {
                unknowns.drop();
            }
            if (record != null) {
                incomplete.add(new Incomplete(kind, index, record));
            }
        }

        @Override
        public void leaveOut(Kind<?> kind, int index) {
            gaps.add("/" + kind.list() + "/" + index);
        }

        private <T extends Keyed> void into(Dataset.Builder dataset, Kind<T> kind) {
            List<T> typed = new ArrayList<>();
            for (Keyed record : records) {
                typed.add(kind.type().cast(record));
            }
            dataset.list(kind, typed);
        }
    }
}
