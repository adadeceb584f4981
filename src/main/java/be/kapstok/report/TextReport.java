package be.kapstok.report;

import be.kapstok.funding.FundingAnswer;
import be.kapstok.migration.MigrationReport;
import be.kapstok.model.Municipality;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.Suggestion;
import be.kapstok.place.Vintage;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.Standing;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers as text for a terminal of 80 columns. The text is for people; programs take {@link JsonReport}.
 *
 * @since 0.1.0
 */
public final class TextReport {
    private final Page page = new Page();
    private final Words words;
    private final SupportWords told;

    private TextReport(Locale language) {
        this.words = new Words(language);
        this.told = new SupportWords(words);
    }

    /**
     * A look-up as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(MunicipalityAnswer answer, Locale language) {
        TextReport report = new TextReport(language);
        report.lookup(answer);
        Reasons.write(report.page, answer.reasons(), report.words);
        return report.page.toString();
    }

    /**
     * An answer about support as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(SupportAnswer answer, Locale language) {
        TextReport report = new TextReport(language);
        report.support(answer);
        Reasons.write(report.page, answer.reasons(), report.words);
        return report.page.toString();
    }

    /**
     * An answer about subsidies as text: the open schemes with all reasons, the others with what stands in the way.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(FundingAnswer answer, Locale language) {
        return answer.fold(
                schemes -> FundingText.of(schemes, new Words(language)),
                unresolved -> of(unresolved.lookup(), language));
    }

    /**
     * The life of a municipality as text.
     *
     * @param history the history
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(History history, Locale language) {
        return HistoryText.of(history, new Words(language));
    }

    /**
     * What became of carried data as text.
     *
     * @param report what became of it
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(MigrationReport report, Locale language) {
        return MigrationText.of(report, new Words(language));
    }

    /**
     * What changed between two days as text.
     *
     * @param changes the changes
     * @param from the first day
     * @param to the last day
     * @param asOf the day on which the facts were gathered, or {@code null} when not told
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(
            List<Change> changes, LocalDate from, LocalDate to, @Nullable LocalDate asOf, Locale language) {
        return ChangesText.of(changes, from, to, asOf, new Words(language));
    }

    /**
     * The days of a list as text.
     *
     * @param vintage the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(Vintage vintage, Locale language) {
        return VintageText.of(vintage, new Words(language));
    }

    /**
     * Partners as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(PartnerAnswer answer, Locale language) {
        return PartnerText.of(answer, new Words(language));
    }

    /**
     * Practices as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(PracticeAnswer answer, Locale language) {
        return PracticeText.of(answer, new Words(language));
    }

    /**
     * Publications as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(PublicationAnswer answer, Locale language) {
        return PracticeText.of(answer, new Words(language));
    }

    /**
     * The services of a day as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(ServicesAnswer answer, Locale language) {
        return ServicesText.of(answer, new Words(language));
    }

    /**
     * The list of integratiediensten as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(IntegratiedienstenAnswer answer, Locale language) {
        return ServicesText.of(answer, new Words(language));
    }

    /**
     * The address list of centres as text.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(CentraAnswer answer, Locale language) {
        return ServicesText.of(answer, new Words(language));
    }

    private void lookup(MunicipalityAnswer answer) {
        LocalDate day = answer.day();
        answer.fold(
                current -> title("current", label(current.municipality()), day),
                superseded -> {
                    title("superseded", label(superseded.was()), day);
                    return labelled("since", List.of(superseded.since().toString()), "now", labels(superseded.now()));
                },
                notYet -> {
                    title("not_yet", label(notYet.municipality()), day);
                    return labelled(
                            "first_day",
                            List.of(notYet.from().toString()),
                            "until_then",
                            labels(notYet.predecessors()));
                },
                ambiguous -> {
                    title("ambiguous", day);
                    return labelled("candidates", labels(ambiguous.candidates()));
                },
                unknown -> {
                    title("unknown", day);
                    return labelled("perhaps", suggestions(unknown.suggestions()));
                },
                outside -> title("outside_data", day, outside.coveredFrom()));
        answer.fold(
                current -> details(current.municipality()),
                superseded -> page,
                notYet -> page,
                ambiguous -> page,
                unknown -> page,
                outside -> page);
    }

    private Page details(Municipality one) {
        labelled("region", List.of(words.of(one.region().title())));
        return labelled("period", List.of(words.of(one.period())));
    }

    private void support(SupportAnswer answer) {
        answer.fold(
                supported -> standing(supported.standing(), supported.day()),
                notSupported -> title("not_supported", label(notSupported.municipality()), notSupported.day()),
                notYet -> {
                    title("not_yet", label(notYet.municipality()), notYet.day());
                    labelled("first_day", List.of(notYet.from().toString()));
                    return labelled(
                            "until_then",
                            notYet.predecessors().stream().map(this::inOneLine).toList());
                },
                unresolved -> {
                    lookup(unresolved.lookup());
                    return page;
                });
    }

    private String inOneLine(SupportAnswer answer) {
        return answer.fold(
                supported -> label(supported.standing().municipality()) + ": "
                        + words.of(supported.standing().centre().name()),
                notSupported -> label(notSupported.municipality()),
                notYet -> label(notYet.municipality()),
                unresolved -> "");
    }

    private Page standing(Standing standing, LocalDate day) {
        title("supported", label(standing.municipality()), day);
        labelled("centre", told.body(standing.centre()));
        labelled("integratiedienst", told.service(standing.integratiedienst()));
        if (standing.kruispunt() != null) {
            labelled("kruispunt", told.body(standing.kruispunt()));
        }
        labelled(
                "others",
                standing.others().stream()
                        .flatMap(each -> told.body(each).stream())
                        .toList());
        labelled(
                "consultation",
                standing.consultation().stream().map(told::member).toList());
        return labelled("in_force", List.of(words.of(standing.inForce())));
    }

    private Page title(String key, Object... arguments) {
        page.title(words.of("title." + key, arguments));
        return page;
    }

    private Page labelled(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            page.labelled(words.of("label." + key), texts);
        }
        return page;
    }

    private Page labelled(String key, List<String> texts, String nextKey, List<String> nextTexts) {
        labelled(key, texts);
        return labelled(nextKey, nextTexts);
    }

    private List<String> labels(List<Municipality> municipalities) {
        return municipalities.stream().map(this::label).toList();
    }

    private List<String> suggestions(List<Suggestion> suggestions) {
        return suggestions.stream().map(words::of).toList();
    }

    private String label(Municipality one) {
        return words.of(one);
    }
}
