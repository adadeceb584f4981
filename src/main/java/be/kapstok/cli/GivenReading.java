package be.kapstok.cli;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Recognition;
import be.kapstok.file.RawText;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How a table was read, as somebody gives it back: as JSON of its own, or in a report that holds it. */
final class GivenReading {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String FILES = "files";
    private static final String RECOGNITION = "recognition";

    /** The readings in a report, as JSON, by the names of their files. */
    private final Map<String, String> readings = new LinkedHashMap<>();

    private boolean isReport;

    private GivenReading() {}

    /** The reading in a file that is meant for a table. */
    static Recognition of(Path file, Path table) {
        String text = text(file);
        GivenReading given = new GivenReading();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            given.find(parser);
        } catch (JacksonException noJson) {
            throw new Unusable(message("as_no_reading", Unusable.shown(file)));
        }
        String own = given.isReport ? given.meantFor(table) : text;
        if (own == null) {
            throw given.readings.isEmpty()
                    ? new Unusable(message("as_no_reading", Unusable.shown(file)))
                    : new Unusable(message(
                            "as_other_files",
                            Unusable.shown(file),
                            Unusable.shown(table),
                            String.join(", ", given.readings.keySet())));
        }
        return recognition(file, own);
    }

    private static String text(Path file) {
        try {
            byte[] bytes = RawText.of(file).bytes();
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    /** Finds the readings in a report. */
    private void find(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
            if (name.equals(FILES) && isList) {
                isReport = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    findInFile(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void findInFile(JsonParser parser) {
        String file = "";
        String reading = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("file")) {
                file = parser.getString();
            } else if (name.equals(RECOGNITION) && token == JsonToken.START_OBJECT) {
                StringWriter copy = new StringWriter();
                try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), copy)) {
                    generator.copyCurrentStructure(parser);
                }
                reading = copy.toString();
            } else {
                parser.skipChildren();
            }
        }
        if (reading != null) {
            readings.put(file, reading);
        }
    }

    /** The reading of a table of the same path or name, or else the only one. */
    private @Nullable String meantFor(Path table) {
        String same = readings.get(table.toString());
        List<String> named = readings.entrySet().stream()
                .filter(each -> nameOf(each.getKey()).equals(nameOf(table.toString())))
                .map(Map.Entry::getValue)
                .toList();
        List<String> meant = named.isEmpty() ? List.copyOf(readings.values()) : named;
        return same == null && meant.size() == 1 ? meant.get(0) : same;
    }

    private static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static Recognition recognition(Path file, String json) {
        FindingLog log = new FindingLog();
        Recognition read = new DatasetReader().readRecord(RawText.of(json, file.toString()), Recognition.class, log);
        if (read == null || !log.findings().isEmpty()) {
            List<String> faults = new ArrayList<>();
            log.findings().forEach(each -> faults.add(each.message(Locale.ENGLISH)));
            throw new Unusable(message("as_unusable", Unusable.shown(file), String.join("; ", faults)));
        }
        return read;
    }

    static Message message(String key, String... about) {
        return new Message(
                GivenReading.class, key, Stream.of(about).<Object>map(Objects::toString).toList());
    }
}
