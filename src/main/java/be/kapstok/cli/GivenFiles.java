package be.kapstok.cli;

import be.kapstok.reason.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The files that a command was given: those to read are of type {@link Path}, those to write of type {@link
 * OutputFile}.
 */
record GivenFiles(List<Path> read, Map<String, OutputFile> written) {
    /** The files of the command that was asked for. */
    static GivenFiles of(ParseResult parsed) {
        ParseResult asked = parsed;
        while (asked.subcommand() != null) {
            asked = asked.subcommand();
        }
        Map<String, OutputFile> written = new LinkedHashMap<>();
        for (ArgSpec each : asked.matchedArgs()) {
            if (each.getValue() instanceof OutputFile file && !file.isPrinted()) {
                written.put(each instanceof OptionSpec option ? option.longestName() : each.paramLabel(), file);
            }
        }
        List<Path> read = asked.matchedArgs().stream()
                .flatMap(each -> values(each.getValue()))
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .toList();
        return new GivenFiles(read, written);
    }

    private static Stream<?> values(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    /** Refuses, before any work is done, to overwrite a file that is read, or to write a file twice. */
    void mustBeApart() {
        List<String> options = List.copyOf(written.keySet());
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            OutputFile file = file(option);
            file.mustBeWritable();
            if (read.stream().anyMatch(each -> same(each, file.path()))) {
                throw refused("writing_input", option, Unusable.shown(file.path()));
            }
            for (String other : options.subList(0, i)) {
                if (same(file(other).path(), file.path())) {
                    throw refused("writing_twice", other, option, Unusable.shown(file.path()));
                }
            }
        }
    }

    private OutputFile file(String option) {
        return Objects.requireNonNull(written.get(option));
    }

    private static boolean same(Path one, Path other) {
        try {
            return (Files.exists(one) && Files.exists(other))
                    ? Files.isRegularFile(one) && Files.isSameFile(one, other)
                    : place(one).equals(place(other));
        } catch (IOException unwritable) {
            throw Unusable.writing(other, unwritable);
        }
    }

    /** The place where a file that does not exist yet would be. */
    private static Path place(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = file.getFileName();
        return folder == null || name == null || !Files.exists(folder)
                ? file.toAbsolutePath()
                : folder.toRealPath().resolve(name);
    }

    /** The number of bytes to read. */
    long size() {
        return read.stream().mapToLong(GivenFiles::size).sum();
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static Unusable refused(String key, Object... words) {
        return new Unusable(new Message(Unusable.class, key, List.of(words)));
    }
}
