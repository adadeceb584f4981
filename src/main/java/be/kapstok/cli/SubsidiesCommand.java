package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.funding.Figure;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.reason.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which subsidies are open, on a day. */
@Command(
        name = "subsidies",
        description = "Tell which subsidies are open to whom on a day, open if something holds, or not open, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SubsidiesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The municipality that applies, or in which the applicant is; without it, anywhere.")
    private @Nullable String name;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day asked about, such as 2014-06-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate day;

    @Option(
            names = "--applicant",
            paramLabel = "WHO",
            converter = OneOf.Applicants.class,
            description = "Who applies, such as vzw; without it the municipality, or anyone when there is none.")
    private @Nullable OrganisationKind applicant;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = OneOf.Themes.class,
            description = "A theme of the page, such as jeugd; given more than once, one of them.")
    private List<Theme> themes = new ArrayList<>();

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            converter = OneOf.Domains.class,
            description = "A policy domain, such as housing; given more than once, or with a theme, one of them.")
    private List<PolicyDomainId> domains = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = OneOf.Levels.class,
            description = "flemish, provincial, federal, european or other_fund; several for one of them.")
    private List<FundingLevel> levels = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = OneOf.MeasureKinds.class,
            description = "The kind of measure: inclusive, categorical or mixed.")
    private @Nullable MeasureKind kind;

    @Option(
            names = "--figure",
            paramLabel = "NAME=VALUE",
            description = "A figure that you know, such as own_contribution=0.5; 1 for yes and 0 for no.")
    private Map<String, String> figures = new LinkedHashMap<>();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        FundingAnswer answer = Kapstok.flanders().funding(question());
        form.print(answer);
        return answer.fold(schemes -> ExitCodes.ANSWERED, unresolved -> ExitCodes.OTHER_ANSWER);
    }

    private FundingQuestion question() {
        OrganisationKind who = applicant == null && name != null ? OrganisationKind.MUNICIPALITY : applicant;
        FundingQuestion question = FundingQuestion.of(who, day)
                .in(name)
                .from(levels.toArray(FundingLevel[]::new))
                .forKind(kind);
        return knowing(about(question));
    }

    private FundingQuestion about(FundingQuestion question) {
        FundingQuestion about = question.about(themes.toArray(Theme[]::new));
        for (PolicyDomainId each : domains) {
            about = about.about(each);
        }
        return about;
    }

    private FundingQuestion knowing(FundingQuestion question) {
        TreeSet<String> known = new TreeSet<>();
        for (Figure each : Figure.values()) {
            known.add(each.code());
        }
        FundingQuestion knowing = question;
        for (Map.Entry<String, String> each : figures.entrySet()) {
            if (!known.contains(each.getKey())) {
                String near = Nearest.of(each.getKey(), List.copyOf(known)).orElse(null);
                throw refused("--figure", OneOf.refusal(each.getKey(), "figure", near, known));
            }
            try {
                knowing = knowing.knowing(each.getKey(), new BigDecimal(each.getValue()));
            } catch (NumberFormatException noNumber) {
                throw refused(
                        "--figure",
                        "'" + each.getValue() + "' is not a number: write digits, with a point before decimals");
            } catch (IllegalArgumentException impossible) {
                throw refused("--figure", String.valueOf(impossible.getMessage()));
            }
        }
        return knowing;
    }

    private ParameterException refused(String option, String why) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + why);
    }
}
