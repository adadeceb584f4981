package be.kapstok.report.sample;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.NotApplied;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.WouldChange;
import be.kapstok.model.ChangeKind;
import be.kapstok.model.Confidence;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyAim;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Region;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.AimCount;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.GroupCount;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.SeparatePlanStanding;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.NotAppliedCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers made by hand, as large as real ones, for tests of reports. */
public final class Samples {
    /** The kinds that an action of integration can have. */
    private static final List<MeasureKind> KINDS =
            List.of(MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.MIXED, MeasureKind.UNDETERMINED);

    /** A quote, a tag, the end of CDATA, marks of Markdown, a link, a NUL, a direction mark, half a character, an emoji. */
    public static final String HOSTILE =
            "\"'<script>alert(1)</script>]]>`|*_[x](http://e.vil)\n\r\u0000\u001B[31m\u202E\uD800{0}😀&amp;\u2028";

    public static final String FILE = "meerjarenplan.json";

    private static final Source PAGE = source("seed_page", "Een gemeentelijk integratiebeleid: wat en waarom?", null);
    private static final Source DECREE =
            source("decree_2013_06_07", "Decreet van 7 juni 2013", "https://codex.vlaanderen.be/doc?id=1023121");
    private static final Source ORDER =
            source("bbc_2010_06_25", "Besluit van 25 juni 2010 over de BBC", "javascript:alert(1)");
    private static final Period SINCE_2014 = Period.startingOn(LocalDate.of(2014, 1, 1));

    private static final String[][] DOMAINS = {
        {"education", "Onderwijs", "y"},
        {"mobility", "Mobiliteit en verkeer", "y"},
        {"environment", "Milieu, natuur en klimaat", "y"},
        {"social_affairs", "Sociale zaken en welzijn", "y"},
        {"community_development", "Samenlevingsopbouw en wijkwerking", "y"},
        {"equal_opportunities", "Gelijke kansen en bestrijding van discriminatie", "y"},
        {"culture_leisure", "Vrije tijd en cultuur", "y"},
        {"youth", "Jeugd", "y"},
        {"human_resources", "Personeel (divers personeelsbeleid)", "y"},
        {"language", "Taal", "y"},
        {"parenting_support", "Opvoedingsondersteuning", "y"},
        {"family", "Gezin en kinderopvang", ""},
        {"sport", "Sport", ""},
        {"housing", "Wonen", ""}
    };

    private Samples() {}

    private static Source source(String id, String title, String url) {
        return new Source(SourceId.of(id), title, "Vlaamse overheid", url, LocalDate.of(2013, 6, 7), null);
    }

    public static Finding finding(String rule, Severity severity, String pointer, int line, String text) {
        boolean probable = rule.equals("RB-05");
        return new Finding(
                RuleId.of(rule),
                severity,
                new Message(SampleReason.class, "text", List.of(text)),
                new Location(FILE, pointer, line, line == 0 ? 0 : 5),
                rule.equals("RB-12") ? "persons_of_foreign_origin" : null,
                rule.equals("RB-10") ? List.of() : List.of(PAGE, probable ? ORDER : DECREE),
                rule.equals("RB-03") ? SINCE_2014 : null,
                probable ? Confidence.PROBABLE : Confidence.CONFIRMED);
    }

    private static Reason reason(SampleReason code, Object... arguments) {
        return new Reason(code, List.of(arguments), List.of(PAGE), Confidence.CONFIRMED, List.of("m1"));
    }

    /** For two groups, with ten findings, at the index in the list of measures. */
    public static MeasureAnswer categorical(int index) {
        String at = "/measures/" + index;
        int line = 10 + index;
        return new MeasureAnswer(
                "m" + index,
                "Taalcafé en buddywerking voor nieuwe inwoners in alle wijken van de gemeente",
                LocalDate.of(2014, 6, 1),
                MeasureKind.CATEGORICAL,
                List.of(
                        finding("RB-03", Severity.ERROR, at, line, "Niets zegt waarom ze in het belang van allen is"),
                        finding("RB-04", Severity.ERROR, at, line, "De noodzaak is niet aangetoond"),
                        finding("RB-05", Severity.WARNING, at + "/evidence", line, "Eén bewijs is weinig"),
                        finding("RB-06", Severity.WARNING, at, line, "Er is geen doel"),
                        finding("RB-07", Severity.WARNING, at, line, "Er is geen indicator"),
                        finding("RB-08", Severity.WARNING, at, line, "Er is geen dag waarop ze geëvalueerd wordt"),
                        finding("RB-09", Severity.WARNING, at, line, "Ze heeft geen einde"),
                        finding("RB-10", Severity.WARNING, at, line, "De doelgroep is niet gehoord"),
                        finding("RB-12", Severity.WARNING, at + "/targetGroups/0", line, "'allochtonen' is verouderd"),
                        finding(
                                "RB-58",
                                Severity.INFO,
                                at + "/targetGroups/1",
                                line,
                                "Roma staan niet in het decreet")),
                List.of(
                        new NotApplied(RuleId.of("RB-11"), reason(SampleReason.OTHER_DAY)),
                        new NotApplied(RuleId.of("RB-13"), reason(SampleReason.OTHER_DAY)),
                        new NotApplied(RuleId.of("RB-17"), reason(SampleReason.NO_DAY, "RB-17")),
                        new NotApplied(RuleId.of("RB-18"), reason(SampleReason.NO_DAY, "RB-18")),
                        new NotApplied(RuleId.of("RB-19"), reason(SampleReason.NO_DAY, "RB-19"))),
                List.of(reason(SampleReason.FOR_GROUPS, "allochtonen, roma")),
                List.of(
                        new WouldChange(
                                null,
                                null,
                                List.of(new FieldChange("targetGroups", List.of("all_inhabitants"))),
                                MeasureKind.INCLUSIVE),
                        new WouldChange(null, null, List.of(new FieldChange("openToAll", true)), MeasureKind.MIXED),
                        new WouldChange(
                                RuleId.of("RB-03"), "", List.of(new FieldChange("generalInterest", "...")), null),
                        new WouldChange(
                                RuleId.of("RB-12"),
                                "/targetGroups/0",
                                List.of(
                                        new FieldChange("targetGroups", null),
                                        new FieldChange("mainstreamPath", Map.of("date", "2016-01-01"))),
                                null)));
    }

    /** For all, without a day and without findings. */
    public static MeasureAnswer inclusive(int index) {
        return new MeasureAnswer(
                "m" + index,
                "Speelplein",
                null,
                MeasureKind.INCLUSIVE,
                List.of(),
                List.of(),
                List.of(reason(SampleReason.FOR_ALL)),
                List.of());
    }

    private static KindShare share(MeasureKind kind, int count, int all, String euro, String ofEuro) {
        BigDecimal part = all == 0 ? null : new BigDecimal(count).divide(new BigDecimal(all), 4, RoundingMode.HALF_UP);
        return new KindShare(
                kind,
                count,
                part,
                euro == null ? null : Money.euro(euro),
                ofEuro == null ? null : new BigDecimal(ofEuro));
    }

    private static Municipality municipality(String nis, String name, Period period) {
        return new Municipality(
                NisCode.of(nis), Text.of(name), null, Region.FLANDERS, period, null, List.of(), null, null);
    }

    /** Of a municipality that merges, with 12 domains that have actions, 30 actions and a separate plan. */
    public static PlanReview plan() {
        List<DomainRow> matrix = new ArrayList<>();
        List<ActionKind> actions = new ArrayList<>();
        List<PolicyDomainId> without = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < DOMAINS.length; i++) {
            PolicyDomainId domain = PolicyDomainId.of(DOMAINS[i][0]);
            int[] counts = i == 1 || i == 2
                    ? new int[4]
                    : i == 4 ? new int[] {5, 3, 1, 0} : new int[] {1, i % 3 == 0 ? 1 : 0, 0, i % 4 == 3 ? 1 : 0};
            List<KindShare> cells = new ArrayList<>();
            for (MeasureKind kind : KINDS) {
                int count = counts[kind.ordinal()];
                cells.add(share(kind, count, 30, count > 0 && i % 2 == 0 ? count * 12500 + ".00" : null, null));
                for (int n = 0; n < count; n++) {
                    number++;
                    actions.add(new ActionKind(
                            "A-" + number,
                            i == 4
                                    ? "Samen de wijk dragen: ontmoeting, buurtwerk en huisbezoeken " + n
                                    : "Actie " + number,
                            number == 1 ? "m0" : null,
                            domain,
                            kind,
                            i % 2 == 0 ? Money.euro(n == 0 ? "1234567.50" : "12500.00") : null));
                }
            }
            matrix.add(new DomainRow(domain, Text.of(DOMAINS[i][1]), !DOMAINS[i][2].isEmpty(), cells));
            if (Arrays.stream(counts).sum() == 0) {
                without.add(domain);
            }
        }
        matrix.add(new DomainRow(
                null,
                null,
                false,
                KINDS.stream().map(each -> share(each, 0, 30, null, null)).toList()));
        return plan(matrix, actions, without);
    }

    private static PlanReview plan(List<DomainRow> matrix, List<ActionKind> actions, List<PolicyDomainId> without) {
        int all = actions.size();
        List<KindShare> shares = new ArrayList<>();
        for (MeasureKind kind : KINDS) {
            int count =
                    (int) actions.stream().filter(each -> each.kind() == kind).count();
            String[] ofEuro = {"0.6000", "0.3000", "0.0100", "0.0900"};
            shares.add(share(
                    kind,
                    count,
                    all,
                    all == 0 ? null : (kind.ordinal() + 1) * 1_111_111 + ".00",
                    all == 0 ? null : ofEuro[kind.ordinal()]));
        }
        Period until2019 = Period.between(LocalDate.of(1977, 1, 1), LocalDate.of(2019, 1, 1));
        return new PlanReview(
                "mjp-2014-2019",
                LocalDate.of(2014, 1, 1),
                List.of(
                        municipality("72029", "Overpelt", until2019),
                        municipality("72043", "Pelt", Period.startingOn(LocalDate.of(2019, 1, 1)))),
                List.of(new MunicipalityChange(
                        LocalDate.of(2019, 1, 1),
                        ChangeKind.MERGER,
                        List.of(NisCode.of("72025"), NisCode.of("72029")),
                        NisCode.of("72043"),
                        List.of(),
                        null,
                        null)),
                new PlanningPeriod(
                        "2014-2019",
                        Period.between(LocalDate.of(2014, 1, 1), LocalDate.of(2020, 1, 1)),
                        Text.of("BBC-besluit van 25 juni 2010."),
                        Text.of(
                                "Integratie hoort in het strategisch meerjarenplan; een afzonderlijk plan komt er niet."),
                        List.of(),
                        null,
                        null),
                all == 0 ? List.of() : List.of(categorical(0), inclusive(1)),
                actions,
                matrix,
                shares,
                Arrays.stream(PolicyAim.values())
                        .map(each -> new AimCount(each, all == 0 ? 0 : each.ordinal() * 7))
                        .toList(),
                all == 0
                        ? List.of()
                        : List.of(
                                new GroupCount("all_inhabitants", 12),
                                new GroupCount("persons_of_foreign_origin", 7),
                                new GroupCount("other: senioren met een migratieachtergrond", 1)),
                without,
                all == 0 ? List.of() : List.of("A-3", "A-9"),
                List.of(new SeparatePlanStanding(
                        "Integratieplan 2014-2019",
                        SeparatePlanStanding.Standing.NOT_ALLOWED,
                        List.of("A-1"),
                        List.of("I-7"))),
                List.of(
                        finding(
                                "RB-26",
                                Severity.ERROR,
                                "/plans/0/separatePlans/0",
                                80,
                                "Een afzonderlijk integratieplan naast het meerjarenplan"),
                        finding("RB-30", Severity.WARNING, "/plans/0", 60, "De fusie van 2019 valt binnen het plan")),
                List.of(new NotApplied(RuleId.of("RB-31"), reason(SampleReason.OTHER_DAY))),
                List.of(reason(SampleReason.OF_THE_PLAN, all, 12)));
    }

    /** Without integration actions. */
    public static PlanReview emptyPlan() {
        return plan(
                IntStream.range(0, 11)
                        .mapToObj(i -> new DomainRow(
                                PolicyDomainId.of(DOMAINS[i][0]),
                                Text.of(DOMAINS[i][1]),
                                true,
                                KINDS.stream()
                                        .map(each -> share(each, 0, 0, null, null))
                                        .toList()))
                        .toList(),
                List.of(),
                IntStream.range(0, 11)
                        .mapToObj(i -> PolicyDomainId.of(DOMAINS[i][0]))
                        .toList());
    }

    /** All of it, and a finding about a subsidy. */
    public static DatasetReview dataset() {
        PlanReview plan = plan();
        List<MeasureAnswer> measures = List.of(categorical(0), inclusive(1), categorical(2));
        List<Finding> findings = new ArrayList<>();
        measures.forEach(each -> findings.addAll(each.findings()));
        findings.addAll(plan.findings());
        findings.add(finding("RB-80", Severity.WARNING, "/subsidies/0/end", 90, "De subsidie liep al af"));
        return new DatasetReview(
                FILE,
                measures,
                List.of(plan),
                findings,
                List.of(new NotAppliedCount(RuleId.of("RB-11"), reason(SampleReason.OTHER_DAY), 2)));
    }

    /** Nothing to judge. */
    public static DatasetReview nothing() {
        return new DatasetReview("leeg.json", List.of(), List.of(), List.of(), List.of());
    }

    /** Whatever a user can write, hostile. */
    public static DatasetReview hostile() {
        PlanReview plan = plan();
        Finding told = finding("RB-12", Severity.ERROR, "/measures/0/" + HOSTILE, 3, HOSTILE);
        Finding bad = new Finding(
                told.rule(),
                told.severity(),
                told.wording(),
                new Location("hos<b>|`\"' ]]>\n\u202Etile.json", told.location().pointer(), 3, 1),
                HOSTILE,
                List.of(new Source(SourceId.of("s"), HOSTILE, HOSTILE, "https://e.vil/\"onclick=\"x", null, HOSTILE)),
                null,
                Confidence.PROBABLE);
        MeasureAnswer measure = new MeasureAnswer(
                HOSTILE,
                HOSTILE,
                null,
                MeasureKind.UNDETERMINED,
                List.of(bad),
                List.of(new NotApplied(RuleId.of("RB-02"), reason(SampleReason.NO_DAY, HOSTILE))),
                List.of(reason(SampleReason.FOR_GROUPS, HOSTILE)),
                List.of(
                        new WouldChange(null, null, List.of(new FieldChange(HOSTILE, HOSTILE)), MeasureKind.INCLUSIVE),
                        new WouldChange(
                                bad.rule(),
                                "/" + HOSTILE,
                                List.of(new FieldChange("targetGroups", List.of(HOSTILE))),
                                null)));
        PlanReview hostile = new PlanReview(
                HOSTILE,
                plan.day(),
                List.of(municipality("72029", HOSTILE, Period.startingOn(LocalDate.of(1977, 1, 1)))),
                plan.mergers(),
                new PlanningPeriod(HOSTILE, SINCE_2014, Text.of(HOSTILE), Text.of(HOSTILE), List.of(), null, null),
                List.of(measure),
                List.of(new ActionKind(HOSTILE, HOSTILE, null, null, MeasureKind.MIXED, Money.euro("-5.10"))),
                List.of(new DomainRow(
                        PolicyDomainId.of("sport"),
                        Text.of(HOSTILE),
                        false,
                        plan.matrix().get(0).cells())),
                plan.shares(),
                plan.aims(),
                List.of(new GroupCount(HOSTILE, 1), new GroupCount("other:" + HOSTILE, 1)),
                List.of(),
                List.of(HOSTILE),
                List.of(new SeparatePlanStanding(
                        HOSTILE, SeparatePlanStanding.Standing.DOUBTFUL, List.of(), List.of(HOSTILE))),
                List.of(),
                List.of(),
                List.of(reason(SampleReason.FOR_GROUPS, HOSTILE)));
        return new DatasetReview(bad.location().file(), List.of(measure), List.of(hostile), List.of(bad), List.of());
    }
}
