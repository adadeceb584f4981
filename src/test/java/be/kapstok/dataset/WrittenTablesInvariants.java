package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.model.Vocabulary;
import be.kapstok.notation.KnownHeadings;
import be.kapstok.notation.Language;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("A table of measures reads as the same records, however people write its headings and values")
class WrittenTablesInvariants {
    private static final Vocabulary VOCABULARY =
            ServiceLoader.load(Vocabulary.class).findFirst().orElseThrow();

    private static final Map<String, List<String>> MUNICIPALITIES = new TreeMap<>(Map.of(
            "44021", List.of("44021", "Gent", "GENT", "Gand", "Ghent"),
            "11002", List.of("11002", "Antwerpen", "Anvers", "Antwerp", "11002.0"),
            "71016", List.of("71016", "Genk", "genk"),
            "72020", List.of("72020", "Lommel"),
            "46021", List.of("46021", "Sint-Niklaas", "St. Niklaas", "sint niklaas", "9100 Sint-Niklaas")));
    private static final Map<String, List<String>> GROUPS = new TreeMap<>(Map.of(
            "newcomers", List.of("newcomers", "Nieuwkomers", "nieuwkomer", "Nouveaux arrivants", "NEWCOMERS"),
            "roma", List.of("roma", "Roma", "Roms"),
            "refugees", List.of("Vluchtelingen", "réfugiés", "Refugees", "refugees"),
            "all_inhabitants", List.of("Alle inwoners", "all_inhabitants", "Tous les habitants", "iedereen"),
            "other:moslims", List.of("moslims", "other:moslims")));
    private static final Map<String, List<String>> DOMAINS = new TreeMap<>(Map.of(
            "youth", List.of("youth", "Jeugd", "Jeunesse"),
            "culture_leisure", List.of("Vrije tijd en cultuur", "culture_leisure", "cultuur", "Loisirs et culture"),
            "housing", List.of("Wonen", "Logement", "Housing")));
    private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
            "inclusive", List.of("inclusive", "inclusief", "Inclusief", "inclusif"),
            "categorical", List.of("categorical", "categoriaal", "catégorielle", "CATEGORIAAL"),
            "mixed", List.of("mixed", "gemengd", "mixte")));
    private static final Map<String, List<String>> TRUTHS = new TreeMap<>(Map.of(
            "true", List.of("ja", "oui", "yes", "x", "1", "J", "WAAR", "vrai", "true", "v", "Y"),
            "false", List.of("nee", "non", "no", "0", "N", "onwaar", "faux", "false")));
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "yyyy-MM-dd",
                    "d/M/yyyy",
                    "dd-MM-yyyy",
                    "d.M.yyyy",
                    "dd/MM/yyyy",
                    "d MMMM yyyy",
                    "yyyy-MM-dd'T'00:00:00",
                    "yyyy-MM-dd 00:00:00")
            .flatMap(each -> Stream.of(Locale.forLanguageTag("nl-BE"), Locale.forLanguageTag("fr-BE"), Locale.UK)
                    .map(language -> DateTimeFormatter.ofPattern(each, language)))
            .toList();
    private static final List<String> FIELDS = List.of(
            "municipality",
            "date",
            "endDate",
            "targetGroups",
            "policyDomain",
            "policyField",
            "openToAll",
            "declaredKind",
            "goal",
            "estimates.expenses",
            "estimates.receipts");

    /** Rows of cells below their headings, and what each row is as JSON. */
    private record Written(List<String> headings, List<List<String>> rows, List<String> json) {
        String text(char separator, String lineEnd) {
            return Stream.concat(Stream.of(headings), rows.stream())
                    .map(row -> row.stream()
                            .map(cell -> quoted(cell, separator))
                            .collect(Collectors.joining("" + separator)))
                    .collect(Collectors.joining(lineEnd, "", lineEnd));
        }

        private static String quoted(String cell, char separator) {
            boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }

        /** The records that the rows are. */
        List<Measure> records() {
            String lines = String.join("\n", json) + "\n";
            ReadOptions measures = ReadOptions.DEFAULT.withKind(Kind.MEASURES).withFormat(Format.NDJSON);
            return Dataset.read(RawText.of(lines, "m.ndjson"), measures)
                    .dataset()
                    .list(Kind.MEASURES);
        }
    }

    /** Writes tables. */
    private static final class Pen {
        private final Random random;
        private final boolean comma;

        Pen(long seed) {
            random = new Random(seed);
            comma = random.nextBoolean();
        }

        <T> T any(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        Written table() {
            List<String> fields = new ArrayList<>(
                    FIELDS.stream().filter(each -> random.nextInt(4) > 0).toList());
            if (!fields.contains("date")) {
                fields.add("date");
            }
            fields.add("title");
            Collections.shuffle(fields, random);
            List<List<String>> rows = new ArrayList<>();
            List<String> json = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                Map<String, String> cells = new LinkedHashMap<>();
                json.add("{\"id\": \"" + (i + 2) + "\""
                        + fill(cells).entrySet().stream()
                                .filter(each -> fields.stream().anyMatch(field -> field.startsWith(each.getKey())))
                                .map(each -> ", \"" + each.getKey() + "\": "
                                        + each.getValue().apply(fields))
                                .collect(Collectors.joining())
                        + "}");
                rows.add(fields.stream().map(cells::get).toList());
            }
            return new Written(fields.stream().map(this::heading).toList(), rows, json);
        }

        /** A heading that is known for one field only. */
        private String heading(String field) {
            List<String> all = new ArrayList<>(List.of(field));
            for (Language language : Language.values()) {
                KnownHeadings.shipped().of("measures", field, language).stream()
                        .filter(each ->
                                KnownHeadings.shipped().named("measures", each).equals(List.of(field)))
                        .forEach(all::add);
            }
            String heading = any(all);
            if (heading.equals(field)) {
                return field;
            }
            List<String> forms = List.of(
                    heading,
                    heading.toUpperCase(Locale.ROOT),
                    heading.replace(' ', '_'),
                    heading.replace(' ', '-'),
                    " " + heading + " ",
                    heading + ":");
            return any(forms) + (field.startsWith("estimates") && random.nextBoolean() ? " (in EUR)" : "");
        }

        private interface Json {
            String apply(List<String> fields);
        }

        private Map<String, Json> fill(Map<String, String> cells) {
            Map<String, Json> json = new LinkedHashMap<>();
            LocalDate date = LocalDate.of(2010 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
            cells.put("title", any(List.of("Taalcafé", "Zwemles; ook voor ouders", "Onthaal \"op maat\"")));
            text(json, "title", cells.get("title"));
            cells.put("date", any(DAYS).format(date));
            text(json, "date", date.toString());
            LocalDate end = LocalDate.of(date.getYear() + 1, 12, 31);
            cells.put(
                    "endDate",
                    random.nextBoolean()
                            ? String.valueOf(end.getYear())
                            : any(DAYS).format(end));
            text(json, "endDate", end.toString());
            one(cells, json, "municipality", MUNICIPALITIES);
            one(cells, json, "policyDomain", DOMAINS);
            one(cells, json, "declaredKind", KINDS);
            cells.put("policyField", any(List.of("0902", "902", "0902 Integratie", "0902 - Integratie")));
            text(json, "policyField", "0902");
            cells.put("goal", any(List.of("Meer\nontmoeting", "1.234", "2014-06-01", "-")));
            text(json, "goal", cells.get("goal"));
            String truth = any(List.copyOf(TRUTHS.keySet()));
            cells.put("openToAll", any(TRUTHS.get(truth)));
            json.put("openToAll", fields -> truth);
            Set<String> groups = new TreeSet<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                groups.add(any(List.copyOf(GROUPS.keySet())));
            }
            List<String> written =
                    groups.stream().map(each -> any(GROUPS.get(each))).toList();
            boolean anyKnown = groups.stream().anyMatch(each -> !each.startsWith("other:"))
                    && written.stream().noneMatch(each -> each.startsWith("other:"));
            cells.put(
                    "targetGroups",
                    String.join(
                            any(
                                    anyKnown
                                            ? List.of(";", ", ", " | ", "\n", " / ", " & ", " en ", " et ")
                                            : List.of(";")),
                            written));
            json.put("targetGroups", fields -> groups.stream().collect(Collectors.joining("\", \"", "[\"", "\"]")));
            int expenses = 1 + random.nextInt(2_000_000);
            int receipts = 1 + random.nextInt(2_000_000);
            cells.put("estimates.expenses", amount(expenses));
            cells.put("estimates.receipts", amount(receipts));
            json.put(
                    "estimates",
                    fields -> "[{\"year\": " + date.getYear()
                            + (fields.contains("estimates.expenses") ? ", \"expenses\": " + money(expenses) : "")
                            + (fields.contains("estimates.receipts") ? ", \"receipts\": " + money(receipts) : "")
                            + "}]");
            return json;
        }

        private static String money(int cents) {
            return "{\"amount\": \"" + String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100)
                    + "\", \"currency\": \"EUR\"}";
        }

        /** An amount with cents, as people write it. */
        private String amount(int cents) {
            String whole = String.valueOf(cents / 100);
            String grouping = any(List.of("", comma ? "." : ",", " ", "\u00A0"));
            String grouped = whole.replaceAll("\\B(?=(\\d{3})+$)", grouping);
            String number = grouped + (comma ? "," : ".") + String.format(Locale.ROOT, "%02d", cents % 100);
            return any(List.of(number, "€ " + number, number + " EUR", "€" + number, number + " euro"));
        }

        private void one(
                Map<String, String> cells, Map<String, Json> json, String field, Map<String, List<String>> of) {
            String id = any(List.copyOf(of.keySet()));
            cells.put(field, any(of.get(id)));
            text(json, field, id);
        }

        private static void text(Map<String, Json> json, String field, String value) {
            String quoted = '"' + value.replace("\"", "\\\"").replace("\n", "\\n") + '"';
            json.put(field, fields -> quoted);
        }
    }

    private static List<Measure> measures(Reading reading) {
        return reading.dataset().list(Kind.MEASURES);
    }

    private static List<Finding> errors(Reading reading) {
        return reading.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    @Property(tries = 300)
    void howeverItIsWritten(@ForAll long seed) {
        Pen pen = new Pen(seed);
        Written written = pen.table();
        char separator = pen.any(List.of(';', ',', '\t'));
        Charset charset = pen.any(List.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE));
        String text = (charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "")
                + written.text(separator, pen.any(List.of("\n", "\r\n")));

        Reading reading = Dataset.read(RawText.of(text.getBytes(charset), "m.csv"));

        assertThat(errors(reading)).as(text).isEmpty();
        assertThat(measures(reading)).as(text).isEqualTo(written.records());
    }

    @Property(tries = 200)
    void aBadCellChangesNoOtherRow(@ForAll long seed) throws IOException {
        Pen pen = new Pen(seed);
        Written written = pen.table();
        List<List<String>> rows = new ArrayList<>(written.rows());
        int bad = pen.random.nextInt(rows.size());
        List<String> row = new ArrayList<>(rows.get(bad));
        row.set(
                pen.random.nextInt(row.size()),
                pen.any(List.of("", "onzin", "1/6/14", "41791", "1.234", "x;y", "99/99/2014")));
        rows.set(bad, row);
        Written spoilt = new Written(written.headings(), rows, written.json());

        Reading reading = Dataset.read(RawText.of(spoilt.text(';', "\n"), "m.csv"));

        List<Measure> others = new ArrayList<>(written.records());
        String id = others.remove(bad).id();
        assertThat(measures(reading).stream().filter(each -> !each.id().equals(id)))
                .isEqualTo(others);
        Set<String> named = reading.findings().stream()
                .filter(each -> each.location().pointer().startsWith("/measures/" + bad))
                .map(each -> each.location().pointer())
                .collect(Collectors.toSet());
        boolean carried = measures(reading).stream().anyMatch(each -> each.id().equals(id));
        assertThat(carried || !named.isEmpty())
                .as("rows in = rows carried + rows named")
                .isTrue();
        assertThat(reading.incomplete().size()
                        + reading.dataset().list(Kind.MEASURES).size())
                .isEqualTo(rows.size());
        assertThat(streamed(spoilt.text(';', "\n"))).isEqualTo(told(reading.findings()));
    }

    @Property(tries = 100)
    void aRecognitionGivenBackReadsTheSame(@ForAll long seed) {
        RawText text = RawText.of(new Pen(seed).table().text(';', "\n"), "m.csv");
        Reading reading = Dataset.read(text);
        RecognisedFile recognition = reading.recognition();
        assertThat(recognition).isNotNull();

        String json = new RecordWriter(Locale.ENGLISH).write(recognition);
        RecognisedFile back =
                new DatasetReader().readRecord(RawText.of(json, "r.json"), RecognisedFile.class, new FindingLog());
        assertThat(back).isEqualTo(recognition);
        Reading again = Dataset.read(text, ReadOptions.DEFAULT.as(back));

        assertThat(again.recognition()).isEqualTo(recognition);
        assertThat(measures(again)).isEqualTo(measures(reading));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private static List<String> streamed(String text) throws IOException {
        FindingLog log = new FindingLog();
        new DatasetReader(ReadOptions.DEFAULT.withVocabulary(VOCABULARY))
                .each(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "m.csv",
                        log,
                        (kind, record, whole, places) -> {});
        return told(log.findings());
    }
}
