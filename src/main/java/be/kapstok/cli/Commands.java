package be.kapstok.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands, and what is common to them. */
@Command(
        name = "kapstok",
        description = "Local integration policy in Flanders and Brussels, over time and with reasons.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            MunicipalityCommand.class,
            SupportCommand.class,
            ServicesCommand.class,
            PartnersCommand.class,
            PracticesCommand.class,
            SubsidiesCommand.class,
            AdviseCommand.class,
            HistoryCommand.class,
            ChangesCommand.class,
            VintageCommand.class,
            MigrateCommand.class,
            CheckCommand.class,
            ReviewCommand.class,
            ValidateCommand.class,
            RulesCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the plain answer (Current, Superseded, Supported, Schemes, Advised; services, partners, practices: the lists); check,"
                    + " review, validate: nothing at or above --fail-on;"
                    + " vintage: days that fit, and every word known; migrate: all carried; rules --run: all as expected",
            "1:any other answer; check, review, validate: findings at or above --fail-on; migrate: something refused,"
                    + " ambiguous or unknown; rules --run: something else",
            "2:wrong use of the command line, or a file that cannot be read or written"
        })
final class Commands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? See the list below.");
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Commands::failed)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** A file that cannot be read or written is told in a sentence; anything else is a fault of ours. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof Unusable unusable) {
            command.getErr().println(unusable.getMessage());
            return ExitCodes.WRONG_USE;
        }
        throw failure;
    }
}
