package be.kapstok.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of {@code be.kapstok.cli} with nothing behind it: the same commands and options, and one line. */
@Command(
        name = "bare",
        description = "The same commands and options, and nothing behind them.",
        mixinStandardHelpOptions = true,
        versionProvider = BarePicocli.Version.class,
        subcommands = {BarePicocli.Municipality.class, BarePicocli.Support.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the plain answer", "1:any other answer", "2:wrong use of the command line"})
final class BarePicocli implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        int code = new CommandLine(new BarePicocli())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"bare"};
        }
    }

    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    enum Language {
        NL,
        EN,
        FR
    }

    static final class Question {
        @Parameters(paramLabel = "NAME", description = "A municipality.")
        private String name;

        @Option(
                names = "--on",
                required = true,
                paramLabel = "DAY",
                converter = Day.class,
                description = "The day asked about.")
        private LocalDate day;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--lang", paramLabel = "LANGUAGE", description = "nl, en or fr.")
        private Language language;
    }

    @Command(
            name = "municipality",
            description = "Nothing.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    static final class Municipality extends Asked {}

    @Command(
            name = "support",
            description = "Nothing.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    static final class Support extends Asked {}

    abstract static class Asked implements Callable<Integer> {
        @Mixin
        private final Question question = new Question();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().getOut().println(question.name);
            return 0;
        }
    }
}
