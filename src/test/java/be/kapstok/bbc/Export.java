package be.kapstok.bbc;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.Action;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of the table of the analysis tool, to be changed a cell at a time; all values are invented. */
final class Export {
    static final List<String> HEADINGS = List.of(
            "Beleidsdoelst. totaaloverzicht",
            "Actieplan totaaloverzicht",
            "Actie totaaloverzicht",
            "NIS-code",
            "Bestuur",
            "Type rapport",
            "Rapportjaar",
            "Boekjaar",
            "Beleidsdomein",
            "Beleidssubdomein",
            "Beleidsveld",
            "Niveau 4",
            "Economischesectorcode (subgroep)",
            "Uitgave");

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("Beleidsdoelst. totaaloverzicht", "Code: BD1\nKorte omschrijving: Samenleven"),
            Map.entry("Actieplan totaaloverzicht", "Code: AP1\nKorte omschrijving: Iedereen doet mee"),
            Map.entry("Actie totaaloverzicht", "Code: AC1\nKorte omschrijving: Taalklas voor ouders"),
            Map.entry("NIS-code", "44021"),
            Map.entry("Bestuur", "Gent"),
            Map.entry("Type rapport", "Meerjarenplan"),
            Map.entry("Rapportjaar", "2026"),
            Map.entry("Boekjaar", "2026"),
            Map.entry("Beleidsdomein", "09 Sociale zaken en welzijn"),
            Map.entry("Beleidssubdomein", "090 Sociaal beleid"),
            Map.entry("Beleidsveld", "0902 Integratie van personen met vreemde herkomst"),
            Map.entry("Niveau 4", ""),
            Map.entry("Economischesectorcode (subgroep)", "64"),
            Map.entry("Uitgave", "12500,00"));

    private final List<List<String>> rows = new ArrayList<>();

    private Export() {}

    static Export of() {
        return new Export();
    }

    /** Adds a usual row with other cells: a heading, a cell, and so on. */
    Export row(String... others) {
        Map<String, String> cells = new LinkedHashMap<>(USUAL);
        for (int i = 0; i < others.length; i += 2) {
            if (cells.put(others[i], others[i + 1]) == null) {
                throw new IllegalArgumentException("no column " + others[i]);
            }
        }
        rows.add(HEADINGS.stream().map(cells::get).toList());
        return this;
    }

    /** Adds a usual row of another action. */
    Export action(String code, String title, String... others) {
        List<String> all =
                new ArrayList<>(List.of("Actie totaaloverzicht", "Code: " + code + "\nKorte omschrijving: " + title));
        all.addAll(List.of(others));
        return row(all.toArray(String[]::new));
    }

    List<List<String>> rows() {
        return rows;
    }

    String text() {
        return text(";", HEADINGS);
    }

    /** The table with another separator, and its columns in another order. */
    String text(String separator, List<String> order) {
        StringBuilder text = new StringBuilder(line(separator, order));
        for (List<String> row : rows) {
            text.append(line(
                    separator,
                    order.stream().map(each -> row.get(HEADINGS.indexOf(each))).toList()));
        }
        return text.toString();
    }

    static String line(String separator, List<String> cells) {
        return String.join(
                        separator,
                        cells.stream()
                                .map(each -> "\"" + each.replace("\"", "\"\"") + "\"")
                                .toList()) + "\r\n";
    }

    Reading read() {
        return read(text(), ReadOptions.DEFAULT);
    }

    static Reading read(String text, ReadOptions options) {
        return new DatasetReader(options).read(RawText.of(text, "export.csv"));
    }

    static List<MultiYearPlan> plans(Reading reading) {
        return reading.dataset().list(Kind.PLANS);
    }

    /** The only plan. */
    static MultiYearPlan plan(Reading reading) {
        List<MultiYearPlan> plans = plans(reading);
        if (plans.size() != 1) {
            throw new AssertionError(plans.size() + " plans, " + reading.findings());
        }
        return plans.get(0);
    }

    /** The only action of the only plan. */
    static Action action(Reading reading) {
        List<Action> actions = List.copyOf(plan(reading).actions().values());
        if (actions.size() != 1) {
            throw new AssertionError(actions + " " + reading.findings());
        }
        return actions.get(0);
    }

    /** The findings of a sentence, such as {@code KD-PLAN-ROW.amount}. */
    static List<Finding> told(Reading reading, String sentence) {
        return reading.findings().stream()
                .filter(each -> each.wording().key().equals(sentence))
                .toList();
    }

    /** The keys of all findings, each put into words in every language. */
    static List<String> sentences(Reading reading) {
        return reading.findings().stream()
                .map(each -> {
                    Languages.ALL.forEach(language -> {
                        if (each.message(language).contains("{")
                                || each.message(language).isBlank()) {
                            throw new AssertionError(each.message(language));
                        }
                    });
                    return each.wording().key();
                })
                .toList();
    }
}
