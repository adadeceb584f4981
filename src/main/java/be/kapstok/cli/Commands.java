package be.kapstok.cli;

import be.kapstok.reason.Message;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The commands, and what is common to them. */
@Command(
        name = "kapstok",
        description = "Local integration policy in Flanders and Brussels, over time and with reasons.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the plain answer (Current, Superseded, Supported, Schemes, Advised; services, partners, practices: the lists); check,"
                    + " review, validate: nothing at or above --fail-on;"
                    + " vintage: days that fit, and every word known; migrate: all carried; rules --run: all as expected",
            "1:any other answer; check, review, validate: findings at or above --fail-on; migrate: something refused,"
                    + " ambiguous or unknown; rules --run: something else",
            "2:wrong use of the command line, a file or standard output that cannot be read or written, or too little"
                    + " memory"
        })
final class Commands implements Runnable {
    /** The names of the commands, in the order of the help. */
    private static final List<String> NAMES = List.of(
            "municipality",
            "support",
            "services",
            "partners",
            "practices",
            "subsidies",
            "advise",
            "history",
            "changes",
            "deadlines",
            "vintage",
            "migrate",
            "wording",
            "check",
            "review",
            "validate",
            "convert",
            "template",
            "lists",
            "rules");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which command? One of: " + String.join(", ", NAMES));
    }

    /** Runs a command; a sentence reports any failure. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Locale language = LanguageOption.of(arguments);
        CommandLine line = null;
        try {
            line = line(arguments)
                    .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                    .setParameterExceptionHandler((wrong, words) -> Failure.tell(wrong, language))
                    .setExecutionExceptionHandler((failure, command, parsed) ->
                            Failure.tell(failure, GivenFiles.of(parsed).size(), language, err));
            int code = line.execute(arguments);
            line.getOut().flush();
            if (out.checkError()) {
                throw new Unusable(new Message(Unusable.class, "output", List.of()));
            }
            return code;
        } catch (Throwable failure) {
            ParseResult parsed = line == null ? null : line.getParseResult();
            return Failure.tell(
                    failure, parsed == null ? 0 : GivenFiles.of(parsed).size(), language, err);
        }
    }

    /** Makes a command line with all commands, or only the one asked for, and what they have in common. */
    static CommandLine line(String... arguments) {
        return Converters.register(withCommands(arguments))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Commands::execute);
    }

    private static int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        try {
            GivenFiles.of(parsed).mustBeApart();
        } catch (Unusable refused) {
            throw new CommandLine.ParameterException(
                    parsed.commandSpec().commandLine(), String.valueOf(refused.getMessage()), refused);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /**
     * Makes a command line with only the command asked for: picocli inspects every class that it is given, which takes
     * a quarter of a short run.
     */
    private static CommandLine withCommands(String... arguments) {
        CommandLine line = new CommandLine(new Commands());
        Class<?> asked = arguments.length == 0 ? null : named(arguments[0]);
        if (asked != null) {
            return line.addSubcommand(asked);
        }
        for (String each : NAMES) {
            line.addSubcommand(named(each));
        }
        return line;
    }

    /** Finds the class of a command; a switch loads only the class that is asked for. */
    private static @Nullable Class<?> named(String name) {
        return switch (name) {
            case "municipality" -> MunicipalityCommand.class;
            case "support" -> SupportCommand.class;
            case "services" -> ServicesCommand.class;
            case "partners" -> PartnersCommand.class;
            case "practices" -> PracticesCommand.class;
            case "subsidies" -> SubsidiesCommand.class;
            case "advise" -> AdviseCommand.class;
            case "history" -> HistoryCommand.class;
            case "changes" -> ChangesCommand.class;
            case "deadlines" -> DeadlinesCommand.class;
            case "vintage" -> VintageCommand.class;
            case "migrate" -> MigrateCommand.class;
            case "wording" -> WordingCommand.class;
            case "check" -> CheckCommand.class;
            case "review" -> ReviewCommand.class;
            case "validate" -> ValidateCommand.class;
            case "convert" -> ConvertCommand.class;
            case "template" -> TemplateCommand.class;
            case "lists" -> ListsCommand.class;
            case "rules" -> RulesCommand.class;
            default -> null;
        };
    }
}
