package be.kapstok.validation;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import java.util.List;

/** Checks of data against a small world that never changes, for tests of the rules between records. */
final class SmallRules {
    static final Kapstok SMALL = SmallWorld.kapstok();

    static final String NOORDZUID = "{'nis': '10004', 'name': 'Noordzuid', 'province': '10000', 'region': 'flanders', "
            + "'period': {'from': '2019-01-01', 'until': '2025-01-01'}}";

    /** Checks a data set with these lists; {@code '} stands for a double quote. */
    static List<Finding> findings(Validation validation, String... lists) {
        String text = "{'schemaVersion': 1, " + String.join(", ", lists) + "}";
        return validation.check(RawText.of(text.replace('\'', '"'), "file")).findings();
    }

    /** Pointer, rule, message and suggestion of each finding. */
    static List<String> told(Validation validation, String... lists) {
        return findings(validation, lists).stream().map(SmallRules::line).toList();
    }

    static List<String> told(String... lists) {
        return told(SMALL.validation(), lists);
    }

    static String line(Finding finding) {
        return finding.location().pointer() + " " + finding.rule() + " " + finding.message()
                + (finding.suggestion() == null ? "" : " -> " + finding.suggestion());
    }

    static String measure(String id, String municipality) {
        return "{'id': '" + id + "', 'title': 'T', 'municipality': '" + municipality + "'}";
    }

    static String measure(String id, String municipality, String more) {
        return "{'id': '" + id + "', 'title': 'T', 'municipality': '" + municipality + "', " + more + "}";
    }

    private SmallRules() {}
}
