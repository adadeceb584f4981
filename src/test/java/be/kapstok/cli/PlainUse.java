package be.kapstok.cli;

import be.kapstok.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A plain use of every command, made from what the command itself asks for: a new command is walked too. */
record PlainUse(CommandSpec command, Path folder) {
    private static final Map<String, String> DAYS = Map.of("--from", "2018-12-31");

    /** All commands, with files in a folder. */
    static Stream<PlainUse> all(Path folder) {
        return Commands.line().getSubcommands().values().stream()
                .map(each -> new PlainUse(each.getCommandSpec(), folder));
    }

    /** The words that the command needs, but for one of its arguments. */
    List<String> without(ArgSpec left) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.name()));
        for (ArgSpec each : command.args()) {
            if (isTyped(each) && !each.equals(left)) {
                words.addAll(words(each, value(each)));
            }
        }
        return words;
    }

    /** The words that the command needs. */
    List<String> words() throws IOException {
        List<String> words = new ArrayList<>(List.of(command.name()));
        for (ArgSpec each : command.args()) {
            if (isTyped(each)) {
                words.addAll(words(each, value(each)));
            }
        }
        return words;
    }

    /** A data set needs the day of its codes; that of a table is found. */
    private static boolean isTyped(ArgSpec argument) {
        return isNeeded(argument)
                || (argument instanceof OptionSpec option
                        && option.longestName().equals("--from"));
    }

    /** Of a group of options, which are all called required, one is enough or none. */
    static boolean isNeeded(ArgSpec argument) {
        return argument.required() && argument.group() == null;
    }

    /** An argument with a value, as it is typed. */
    static List<String> words(ArgSpec argument, String value) {
        return argument instanceof OptionSpec option ? List.of(option.longestName(), value) : List.of(value);
    }

    /** Its files to read. */
    List<ArgSpec> reading() {
        return command.args().stream().filter(each -> takes(each, Path.class)).toList();
    }

    /** Its files to write. */
    List<ArgSpec> writing() {
        return command.args().stream()
                .filter(each -> takes(each, OutputFile.class))
                .toList();
    }

    /** Each form of its answer. */
    List<List<String>> forms() {
        List<List<String>> forms = new ArrayList<>(List.of(List.of()));
        for (OptionSpec each : command.options()) {
            switch (each.longestName()) {
                case "--json", "--md", "--html", "--svg" -> forms.add(List.of(each.longestName()));
                case "--format" ->
                    (takes(each, ReportFormat.class)
                                    ? Stream.of("md", "html", "sarif", "junit")
                                    : Stream.of("json", "ndjson"))
                            .forEach(format -> forms.add(List.of("--format", format)));
                default -> {}
            }
        }
        return forms;
    }

    static boolean takes(ArgSpec argument, Class<?> type) {
        return Stream.of(argument.auxiliaryTypes()).anyMatch(type::equals);
    }

    private String value(ArgSpec argument) throws IOException {
        if (takes(argument, LocalDate.class)) {
            return DAYS.getOrDefault(((OptionSpec) argument).longestName(), "2020-06-01");
        }
        if (takes(argument, Path.class)) {
            return measures(folder.resolve("plain.json")).toString();
        }
        if (takes(argument, OutputFile.class) || takes(argument, OutputPlace.class)) {
            return folder.resolve("written.json").toString();
        }
        if (argument instanceof PositionalParamSpec && takes(argument, String.class)) {
            return "Genk";
        }
        throw new AssertionError("what does " + command.name() + " take for " + argument + "? say it here");
    }

    /** A data set that every command can read. */
    static Path measures(Path file) throws IOException {
        return Files.writeString(
                file,
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"Taalcafé\","
                        + " \"municipality\": \"71016\", \"date\": \"2020-06-01\", \"openToAll\": true}]}\n");
    }

    @Override
    public String toString() {
        return command.name();
    }
}
