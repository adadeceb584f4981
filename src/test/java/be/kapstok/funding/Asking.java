package be.kapstok.funding;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.validation.Trusted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions about subsidies, and what tests look at in their answers. */
final class Asking {
    static final Kapstok FLANDERS = Kapstok.flanders();

    private Asking() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Schemes flanders(FundingQuestion question) {
        return (Schemes) FLANDERS.funding(question);
    }

    /** The small world with these subsidies and other lists, as the fields of a JSON object. */
    static Kapstok small(String lists) {
        String json = "{\"schemaVersion\": 1, " + lists + "}";
        Reading reading = new DatasetReader().read(RawText.of(json.getBytes(StandardCharsets.UTF_8), "lists.json"));
        assertThat(reading.findings()).isEmpty();
        Dataset.Builder both = SmallWorld.dataset().toBuilder();
        Kind.ALL.forEach(kind -> add(both, kind, reading.dataset()));
        return Kapstok.of(Trusted.dataset(both.build()));
    }

    /** As if they stood in the small world itself, and were not laid over it. */
    private static <T extends Keyed> void add(Dataset.Builder both, Kind<T> kind, Dataset more) {
        Map<String, T> byKey = new LinkedHashMap<>();
        SmallWorld.dataset().list(kind).forEach(each -> byKey.put(each.key(), each));
        more.list(kind).forEach(each -> byKey.put(each.key(), each));
        both.list(kind, List.copyOf(byKey.values()));
    }

    /** One for which one can apply on every day of the tests. */
    static Kapstok one(String fields) {
        return bare(fields + (fields.isEmpty() ? "" : ", ")
                + "\"applications\": [{\"from\": \"1990-01-01\", \"until\": \"2090-01-01\"}]");
    }

    /** The small world with one Flemish subsidy for municipalities, with these fields besides. */
    static Kapstok bare(String fields) {
        return small("\"subsidySources\": [{\"id\": \"giver\", \"name\": \"Gever\", \"level\": \"flemish\"}],"
                + " \"subsidies\": [{\"id\": \"s\", \"name\": \"Regeling\", \"level\": \"flemish\", \"source\": \"giver\","
                + " \"applicants\": [\"municipality\", \"vzw\"], \"sources\": [\"page\"], \"confidence\": \"confirmed\""
                + (fields.isEmpty() ? "" : ", " + fields) + "}]");
    }

    static SchemeStanding of(Schemes schemes, String id) {
        List<SchemeStanding> all = new ArrayList<>(schemes.open());
        all.addAll(schemes.notOpen());
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** How the only subsidy of {@link #one} stands. */
    static SchemeStanding only(Kapstok kapstok, FundingQuestion question) {
        return of((Schemes) kapstok.funding(question), "s");
    }

    static Standing standing(FundingQuestion question, String id) {
        return of(flanders(question), id).standing();
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    static List<String> codes(SchemeStanding scheme) {
        return codes(scheme.reasons());
    }

    static Reason reason(SchemeStanding scheme, ReasonCode code) {
        return scheme.reasons().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(scheme)));
    }

    static List<String> sources(Reason reason) {
        return reason.sources().stream().map(each -> each.id().value()).toList();
    }
}
