package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.Figure;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.report.JsonReport;
import be.kapstok.report.TextReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
            converter = ApplicantConverter.class,
            description = "Who applies, such as vzw; without it the municipality, or anyone when there is none.")
    private @Nullable OrganisationKind applicant;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "A theme or the id of a policy domain, such as jeugd or housing; several for one of them.")
    private List<String> subjects = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelConverter.class,
            description = "flemish, provincial, federal, european or other_fund; several for one of them.")
    private List<FundingLevel> levels = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindOfMeasureConverter.class,
            description = "The kind of measure: inclusive, categorical or mixed.")
    private @Nullable MeasureKind kind;

    @Option(
            names = "--figure",
            paramLabel = "NAME=VALUE",
            description = "A figure that you know, such as own_contribution=0.5; 1 for yes and 0 for no.")
    private Map<String, String> figures = new LinkedHashMap<>();

    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    /** The kinds of applicants. */
    static final class ApplicantConverter extends WordConverter<OrganisationKind> {
        ApplicantConverter() {
            super(OrganisationKind.values());
        }
    }

    /** The levels. */
    static final class LevelConverter extends WordConverter<FundingLevel> {
        LevelConverter() {
            super(FundingLevel.values());
        }
    }

    /** The kinds of measures that one can plan. */
    static final class KindOfMeasureConverter extends WordConverter<MeasureKind> {
        KindOfMeasureConverter() {
            super(List.of(MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.MIXED));
        }
    }

    @Override
    public Integer call() {
        FundingAnswer answer = Kapstok.flanders().funding(question());
        Locale spoken = language.language();
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? JsonReport.of(answer, spoken)
                                : TextReport.of(answer, spoken).stripTrailing());
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
        List<String> domains = Kapstok.flanders().data().list(Kind.POLICY_DOMAINS).stream()
                .map(each -> each.id().value())
                .toList();
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (Theme each : Theme.values()) {
            themes.put(each.name().toLowerCase(Locale.ROOT), each);
        }
        List<Theme> asked = new ArrayList<>();
        FundingQuestion about = question;
        for (String each : subjects) {
            Theme theme = themes.get(each.toLowerCase(Locale.ROOT));
            if (theme != null) {
                asked.add(theme);
            } else if (domains.contains(each)) {
                about = about.about(PolicyDomainId.of(each));
            } else {
                List<String> allowed = new ArrayList<>(themes.keySet());
                allowed.addAll(domains);
                throw refused("--theme", WordConverter.refusal(each, allowed));
            }
        }
        return about.about(asked.toArray(Theme[]::new));
    }

    private FundingQuestion knowing(FundingQuestion question) {
        TreeSet<String> known = new TreeSet<>();
        for (Figure each : Figure.values()) {
            known.add(each.code());
        }
        FundingQuestion knowing = question;
        for (Map.Entry<String, String> each : figures.entrySet()) {
            if (!known.contains(each.getKey())) {
                throw refused("--figure", WordConverter.refusal(each.getKey(), List.copyOf(known)));
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
