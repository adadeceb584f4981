package be.kapstok.report.sample;

import static be.kapstok.SmallWorld.day;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.Wallonia;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.dataset.Dataset;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.model.NisCode;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.RuleRun;
import be.kapstok.support.CircleAnswer;
import be.kapstok.table.Table;
import be.kapstok.validation.RecordCount;
import be.kapstok.validation.SkippedRecord;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An answer of every kind, and the same with hostile texts. */
public final class Answers {
    private static final Kapstok SMALL = SmallWorld.kapstok();
    private static final Kapstok FLANDERS = Kapstok.flanders();
    private static final Kapstok BELGIUM = Wallonia.kapstok();

    private Answers() {}

    /** Answers of all kinds and variants, some of them several times. */
    public static List<Answer> all() {
        List<Answer> all = new ArrayList<>();
        for (String each :
                List.of("Stad 2014", "Noord 2020", "Noordzuid 2014", "Dorp 2014", "Nord 2014", "Stad 2008")) {
            String[] parts = each.split(" ");
            all.add(SMALL.municipality(parts[0], day(parts[1] + "-06-01")));
            all.add(SMALL.support(parts[0], day(parts[1] + "-06-01")));
        }
        for (String each :
                List.of("Aalst", "44034A00-", "Gijzegem - Aalst", "9300 Gent", "Provincie Antwerpen", "OCMW Gent")) {
            all.add(FLANDERS.municipality(each, day("2026-06-01")));
        }
        all.add(SMALL.support("Weg", day("2011-06-01")));
        all.add(BELGIUM.support("Bastogne", day("2014-06-01")));
        all.add(BELGIUM.funding(FundingQuestion.of("Bastogne", day("2014-06-01"))));
        all.add(BELGIUM.advise("Bastogne", day("2014-06-01")));
        all.add(FLANDERS.places().histories().population(NisCode.of("71016"), 2018));
        all.add(FLANDERS.places().histories().population(NisCode.of("71016"), 1900));
        all.add(FLANDERS.funding(FundingQuestion.of("Drogenbos", day("2017-01-01"))));
        all.add(FLANDERS.funding(FundingQuestion.of("Nergens", day("2017-01-01"))));
        all.add(FLANDERS.advise("Genk", day("2013-06-01")));
        all.add(FLANDERS.advise("Antwrpen", day("2013-06-01")));
        all.add(SMALL.services().services("Stad", day("2013-06-01")));
        all.add(circle());
        all.add(SMALL.services().integratiediensten(day("2013-06-01")));
        all.add(SMALL.centra(day("2013-06-01")));
        all.add(FLANDERS.partners().ask(PartnerQuestion.on(day("2013-06-01")).near("Genk")));
        all.add(FLANDERS.practices(PracticeQuestion.about(Theme.JEUGD)));
        all.add(FLANDERS.practices(PracticeQuestion.all().by("Nergens")));
        all.add(FLANDERS.practices().publications());
        all.add(SMALL.history(NisCode.of("10004")));
        all.add(SMALL.history(NisCode.of("10009")));
        all.add(FLANDERS.changes(day("2018-12-31"), day("2019-01-01")));
        all.add(FLANDERS.changes(day("2026-01-01"), day("2026-12-01")));
        all.add(FLANDERS.deadlines(day("2026-09-01"), day("2027-01-01")));
        all.add(FLANDERS.deadlines(day("2010-01-01"), day("2010-01-02")));
        all.add(FLANDERS.lists().all());
        all.add(FLANDERS.lists().find("targetGroups").orElseThrow());
        all.add(FLANDERS.lists().find("policyFields", day("2014-06-01")).orElseThrow());
        all.add(FLANDERS.lists().find("subsidySources", day("1900-01-01")).orElseThrow());
        all.add(SMALL.places().vintageOf(List.of("10002", "Nord", "62063")));
        all.add(SMALL.places().vintageOf(List.of("10002", "10004")));
        all.add(migration());
        all.add(FLANDERS.migrate(dataset(), day("2018-12-31"), day("2019-01-01")));
        all.add(FLANDERS.wording("Taalkamp voor kansarme kinderen en Romagezinnen, omdat nieuwkomers erom vragen"));
        all.add(FLANDERS.wording("Heraanleg van het dorpsplein"));
        all.add(FLANDERS.wording("Cours de français pour les réfugiés"));
        all.add(Samples.categorical(0));
        all.add(Samples.plan());
        all.add(Samples.emptyPlan());
        all.add(Samples.dataset());
        all.add(FileReports.of(List.of(Samples.dataset(), Samples.nothing())));
        all.add(FileReports.ofMeasures(List.of(Samples.nothing())));
        all.add(skipped());
        all.add(new RuleCards(FLANDERS.rules().subList(0, 12)));
        all.add(FLANDERS.rules().get(40));
        all.add(new ExampleRuns(List.of(new RuleRun(
                RuleId.of("RB-64"), List.of(new ExampleRun("{", ExampleRun.Expected.NONE, true, List.of()))))));
        all.addAll(validations());
        return all;
    }

    private static CircleAnswer circle() {
        return Objects.requireNonNull(
                SMALL.services().services("Stad", day("2013-06-01")).circle());
    }

    private static Dataset dataset() {
        return SMALL.validate("{\"schemaVersion\": 1}").checked().orElseThrow().dataset();
    }

    private static Answer migration() {
        return FLANDERS.migrate(
                Table.read(RawText.of("nis;n\n44001;1,5\n44029;2\n44011;x\n44021;4\n<b>*a*;5\n;7\n71047;8\n", "t.csv")),
                "nis",
                day("2018-12-31"),
                day("2019-01-01"),
                MergePolicies.NONE.with("n", MergePolicy.SUM));
    }

    private static Answer skipped() {
        SkippedRecord record = new SkippedRecord(
                "/measures/0", 10, 5, "m0", Samples.categorical(0).findings());
        return new FileReports(
                List.of(new FileReport(
                        "f.json",
                        false,
                        List.of(new RecordCount("measures", 3, 1), new RecordCount("sources", 2, 1)),
                        List.of(),
                        List.of(record),
                        List.of(),
                        List.of(),
                        null)),
                false,
                0,
                null,
                null);
    }

    private static List<Answer> validations() {
        String bad = "{\"schemaVersion\": 1, \"measures\": [\n{\"id\": \"a\", \"title\": \"A\", \"targetGroup\": []},\n"
                + "{\"id\": \"b\", \"title\": \" \", \"municipality\": \"1\"}]}";
        StringBuilder hostile = new StringBuilder();
        Samples.HOSTILE.chars().forEach(c -> hostile.append(String.format("\\u%04x", c)));
        String record = "{\"id\": \"" + hostile + "\", \"title\": \"x\", \"kind\": \"" + hostile
                + "\", \"municipality\": \"<i>|`'&\"}";
        return List.of(
                SMALL.validate("{\"schemaVersion\": 1}"),
                SMALL.validation().check(RawText.of(bad, "bad.json")),
                SMALL.validation()
                        .check(List.of(
                                RawText.of("{\"schemaVersion\": 1, \"measures\": [" + record + "]}", Samples.HOSTILE),
                                RawText.of("{\"" + Samples.HOSTILE, "broken.json"))));
    }

    /** The same answers with a hostile text behind each text of theirs, and answers to hostile questions. */
    public static List<Answer> hostile() {
        List<Answer> hostile = new ArrayList<>();
        for (Answer each : all()) {
            hostile.add((Answer) hostile(each));
        }
        String text = Samples.HOSTILE;
        hostile.add(FLANDERS.municipality(text, day("2014-06-01")));
        hostile.add(FLANDERS.support(text, day("2014-06-01")));
        hostile.add(FLANDERS.funding(FundingQuestion.of(text, day("2014-06-01"))));
        hostile.add(FLANDERS.advise(text, day("2014-06-01")));
        hostile.add(FLANDERS.services().services(text, day("2014-06-01")));
        hostile.add(
                FLANDERS.partners().ask(PartnerQuestion.on(day("2014-06-01")).near(text)));
        hostile.add(FLANDERS.practices(PracticeQuestion.all().by(text)));
        hostile.add(FLANDERS.places().vintageOf(List.of(text, "44001")));
        hostile.add(FLANDERS.wording("Nieuwkomers " + text + " en kansarmen"));
        return hostile;
    }

    private static Object hostile(Object value) {
        if (value instanceof String text) {
            return text + Samples.HOSTILE;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Answers::hostile).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> values = new LinkedHashMap<>();
            map.forEach((name, each) -> values.put(name, hostile(each)));
            return values;
        }
        if (value instanceof Message message) {
            return new Message(
                    message.home(),
                    message.key(),
                    message.arguments().stream().map(Answers::hostile).toList());
        }
        boolean key = value.getClass().getEnclosingClass() == Message.class;
        return value instanceof Record && !key ? hostileRecord(value) : value;
    }

    /** A record made anew; as it was where it refuses what is hostile, as ids do. */
    private static Object hostileRecord(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null : hostile(value);
            }
            var constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return record;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
