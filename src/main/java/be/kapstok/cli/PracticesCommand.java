package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.practice.PracticeReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds practices of other municipalities. */
@Command(
        name = "practices",
        description = "Tell what other municipalities did, by theme, policy domain, label, municipality and words.")
final class PracticesCommand extends QuestionCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words that must all occur; case and accents count for nothing.")
    private List<String> words = List.of();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "A theme of the page, such as jeugd; given more than once, one of them.")
    private List<Theme> themes = List.of();

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "A policy domain, such as education; given more than once, one of them.")
    private List<PolicyDomainId> domains = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = OneOf.PracticeKinds.class,
            description = "inclusive, categorical, mixed, undetermined or no_sign; given more than once, one of them.")
    private List<MeasureKind> kinds = List.of();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description =
                    "The municipality that did it: its name, NIS code or postcode, or a deelgemeente, of any time.")
    private @Nullable String by;

    @Option(names = "--publications", description = "Tell of the publications instead, and what is known of each.")
    private boolean publications;

    @Override
    public Integer call() {
        if (publications) {
            return print(Kapstok.flanders().practices().publications(), true);
        }
        PracticeAnswer answer = Kapstok.flanders().practices(new PracticeQuestion(themes, domains, kinds, by, words));
        return print(answer, answer.reasons().stream().noneMatch(each -> each.code() == PracticeReason.NO_PLACE));
    }
}
