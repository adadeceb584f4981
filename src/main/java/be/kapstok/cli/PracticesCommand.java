package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.practice.PracticeReason;
import be.kapstok.practice.PublicationAnswer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What others did. */
@Command(
        name = "practices",
        description = "Tell what other municipalities did, by theme, policy domain, label, municipality and words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PracticesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words that must all occur; case and accents count for nothing.")
    private List<String> words = List.of();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = OneOf.Themes.class,
            description = "A theme of the page, such as jeugd; given more than once, one of them.")
    private List<Theme> themes = List.of();

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            converter = OneOf.Domains.class,
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

    @Mixin
    private final AnswerForm form = new AnswerForm();

    @Override
    public Integer call() {
        if (publications) {
            PublicationAnswer known = Kapstok.flanders().practices().publications();
            form.print(known);
            return ExitCodes.ANSWERED;
        }
        PracticeAnswer answer = Kapstok.flanders().practices(new PracticeQuestion(themes, domains, kinds, by, words));
        form.print(answer);
        return answer.reasons().stream().anyMatch(each -> each.code() == PracticeReason.NO_PLACE)
                ? ExitCodes.OTHER_ANSWER
                : ExitCodes.ANSWERED;
    }
}
