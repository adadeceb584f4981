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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Finds the subsidies that are open on a day. */
@Command(
        name = "subsidies",
        description = "Tell which subsidies are open to whom on a day, open if something holds, or not open, and why.")
final class SubsidiesCommand extends QuestionCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The municipality that applies, or in which the applicant is; without it, anywhere.")
    private @Nullable String name;

    @Mixin
    private final DayOption on = new DayOption();

    @Option(
            names = "--applicant",
            paramLabel = "WHO",
            description = "Who applies, such as vzw; without it the municipality, or anyone when there is none.")
    private @Nullable OrganisationKind applicant;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "A theme of the page, such as jeugd; given more than once, one of them.")
    private List<Theme> themes = new ArrayList<>();

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "A policy domain, such as housing; given more than once, or with a theme, one of them.")
    private List<PolicyDomainId> domains = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
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

    @Override
    public Integer call() {
        OrganisationKind who = applicant == null && name != null ? OrganisationKind.MUNICIPALITY : applicant;
        FundingQuestion question = FundingQuestion.of(who, on.day())
                .in(name)
                .from(levels.toArray(FundingLevel[]::new))
                .forKind(kind)
                .about(themes.toArray(Theme[]::new));
        for (PolicyDomainId each : domains) {
            question = question.about(each);
        }
        for (Map.Entry<String, String> each : figures.entrySet()) {
            question = knowing(question, each.getKey(), each.getValue());
        }
        FundingAnswer answer = Kapstok.flanders().funding(question);
        return print(answer, answer instanceof FundingAnswer.Schemes);
    }

    private FundingQuestion knowing(FundingQuestion question, String figure, String value) {
        List<String> known =
                Stream.of(Figure.values()).map(Figure::code).sorted().toList();
        if (!known.contains(figure)) {
            String near = Nearest.of(figure, known).orElse(null);
            throw refused(OneOf.refusal(figure, "figure", near, known));
        }
        try {
            return question.knowing(figure, new BigDecimal(value));
        } catch (NumberFormatException noNumber) {
            throw refused("'" + value + "' is not a number: write digits, with a point before decimals");
        } catch (IllegalArgumentException impossible) {
            throw refused(String.valueOf(impossible.getMessage()));
        }
    }

    private ParameterException refused(String why) {
        return wrongUse("Invalid value for option '--figure': " + why);
    }
}
