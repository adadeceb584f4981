package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.reason.RuleCard;
import be.kapstok.report.CatalogueReport;
import be.kapstok.report.RuleCards;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The catalogue of rules. */
@Command(
        name = "rules",
        description = "Print the catalogue: every rule, what it demands, and where it comes from.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Runnable {
    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public void run() {
        List<RuleCard> cards = Kapstok.flanders().rules();
        PrintWriter printed = spec.commandLine().getOut();
        printed.print(json ? CatalogueReport.json(cards) : RuleCards.of(cards, language.language()));
        printed.flush();
    }
}
