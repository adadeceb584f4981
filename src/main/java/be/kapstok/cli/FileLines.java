package be.kapstok.cli;

import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.FileInput;
import be.kapstok.file.Lines;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.report.FaultyLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of files that findings are about; only these are kept. */
final class FileLines implements FaultyLines {
    private static final int START = 8;

    private final Map<String, Map<Integer, String>> lines = new HashMap<>();
    private final Map<String, TableRows> tables = new HashMap<>();

    /** Reads each file again; a pipe, or a file that can no longer be read, shows no lines. */
    static FileLines of(List<Path> files, List<Finding> findings, ReadOptions options) {
        Map<String, NavigableSet<Integer>> wanted = new HashMap<>();
        for (Finding each : findings) {
            Location place = each.location();
            wanted.computeIfAbsent(place.file(), file -> new TreeSet<>()).add(place.line());
        }
        FileLines found = new FileLines();
        for (Path file : files) {
            NavigableSet<Integer> numbers = wanted.getOrDefault(file.toString(), new TreeSet<>());
            if (!numbers.isEmpty() && Files.isRegularFile(file)) {
                found.lines.put(file.toString(), read(file, numbers));
                TableRows table = table(file, numbers, options);
                if (table != null) {
                    found.tables.put(file.toString(), table);
                }
            }
        }
        return found;
    }

    @Override
    public @Nullable String of(Location place) {
        return lines.getOrDefault(place.file(), Map.of()).get(place.line());
    }

    @Override
    public @Nullable InTable inTable(Location place) {
        TableRows table = tables.get(place.file());
        return table == null || place.line() == 0 ? null : table.place(place);
    }

    private static @Nullable TableRows table(Path file, NavigableSet<Integer> lines, ReadOptions options) {
        try {
            return TableRows.of(file, lines, options);
        } catch (IOException gone) {
            return null;
        }
    }

    private static Map<Integer, String> read(Path file, Set<Integer> wanted) {
        Map<Integer, String> found = new HashMap<>();
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean json = name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl");
        try (BufferedInputStream in = new BufferedInputStream(FileInput.open(file))) {
            in.mark(START);
            if (RawText.isOfficeFile(in.readNBytes(START))) {
                return Map.of();
            }
            in.reset();
            TextStream text = new TextStream(in, null);
            Lines line = new Lines(text);
            while (found.size() < wanted.size() && line.next()) {
                if (wanted.contains(line.line())) {
                    Charset charset = json ? StandardCharsets.UTF_8 : text.charset();
                    found.put(line.line(), new String(line.bytes(), line.start(), line.length(), charset));
                }
            }
        } catch (IOException gone) {
            return Map.of();
        }
        return found;
    }
}
