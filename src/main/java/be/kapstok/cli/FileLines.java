package be.kapstok.cli;

import be.kapstok.file.FileInput;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.report.FaultyLines;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of files that findings speak of; only these are kept. */
final class FileLines implements FaultyLines {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Map<String, Map<Integer, String>> lines = new HashMap<>();

    /** Reads each file once more; one that can no longer be read, or a pipe, shows no lines. */
    static FileLines of(List<Path> files, List<Finding> findings) {
        Map<String, Set<Integer>> wanted = new HashMap<>();
        for (Finding each : findings) {
            Location place = each.location();
            wanted.computeIfAbsent(place.file(), file -> new TreeSet<>()).add(place.line());
        }
        FileLines found = new FileLines();
        for (Path file : files) {
            Set<Integer> numbers = wanted.getOrDefault(file.toString(), Set.of());
            if (!numbers.isEmpty() && Files.isRegularFile(file)) {
                found.lines.put(file.toString(), read(file, numbers));
            }
        }
        return found;
    }

    @Override
    public @Nullable String of(Location place) {
        return lines.getOrDefault(place.file(), Map.of()).get(place.line());
    }

    private static Map<Integer, String> read(Path file, Set<Integer> wanted) {
        try {
            Charset charset = charset(file);
            if (!charset.equals(StandardCharsets.UTF_8)) {
                return read(file, wanted, charset.newDecoder());
            }
            try {
                return read(file, wanted, StandardCharsets.UTF_8.newDecoder());
            } catch (CharacterCodingException damaged) {
                boolean rows =
                        file.toString().endsWith(".csv") || file.toString().endsWith(".tsv");
                Charset other = rows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
                return read(
                        file,
                        wanted,
                        other.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE));
            }
        } catch (IOException gone) {
            return Map.of();
        }
    }

    private static Map<Integer, String> read(Path file, Set<Integer> wanted, CharsetDecoder decoder)
            throws IOException {
        Map<Integer, String> found = new HashMap<>();
        try (Reader in = new BufferedReader(new InputStreamReader(FileInput.open(file), decoder), 1 << 16)) {
            StringBuilder line = new StringBuilder();
            int number = 1;
            boolean kept = wanted.contains(number);
            int before = 0;
            for (int c = in.read(); c >= 0 && found.size() < wanted.size(); before = c, c = in.read()) {
                boolean first = before == 0 && number == 1 && line.length() == 0;
                if (c == '\n' && before == '\r') {
                    continue;
                }
                if (c == '\n' || c == '\r') {
                    keep(found, wanted, number, line);
                    number++;
                    kept = wanted.contains(number);
                } else if (kept && !(first && c == BYTE_ORDER_MARK)) {
                    line.append((char) c);
                }
            }
            keep(found, wanted, number, line);
        }
        return found;
    }

    private static void keep(Map<Integer, String> found, Set<Integer> wanted, int number, StringBuilder line) {
        if (wanted.contains(number)) {
            found.putIfAbsent(number, line.toString());
        }
        line.setLength(0);
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(FileInput.open(file))) {
            int first = in.read();
            int second = in.read();
            if ((first == 0xFE && second == 0xFF) || (first == 0 && second > 0)) {
                return StandardCharsets.UTF_16BE;
            }
            return (first == 0xFF && second == 0xFE) || (first > 0 && second == 0)
                    ? StandardCharsets.UTF_16LE
                    : StandardCharsets.UTF_8;
        }
    }
}
