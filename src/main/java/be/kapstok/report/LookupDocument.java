package be.kapstok.report;

import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PopulationAnswer;
import java.util.List;

/** Which municipality something is on a day, and how many people live there, as a document. */
final class LookupDocument {
    private LookupDocument() {}

    static Document of(MunicipalityAnswer answer, Words words) {
        Draft draft = new Draft(words, "label");
        Object day = answer.day();
        String title = answer.fold(
                current -> {
                    draft.fact(
                            "region", words.of(current.municipality().region().title()));
                    draft.fact("period", words.of(current.municipality().period()));
                    return words.of("title.current", words.of(current.municipality()), day);
                },
                superseded -> {
                    draft.fact("since", superseded.since().toString());
                    draft.fact("now", superseded.now(), words::of);
                    return words.of("title.superseded", words.of(superseded.was()), day);
                },
                notYet -> {
                    draft.fact("first_day", notYet.from().toString());
                    draft.fact("until_then", notYet.predecessors(), words::of);
                    return words.of("title.not_yet", words.of(notYet.municipality()), day);
                },
                ambiguous -> {
                    draft.fact("candidates", ambiguous.candidates(), words::of);
                    return words.of("title.ambiguous", day);
                },
                unknown -> {
                    draft.fact("perhaps", words.perhaps(answer), each -> each);
                    return words.of("title.unknown", day);
                },
                outside -> words.of("title.outside_data", day, outside.coveredFrom()));
        return draft.document(title, answer.reasons());
    }

    static Document of(PopulationAnswer answer, Words words) {
        Draft draft = new Draft(words, "label").fact("code", answer.nis().value());
        String title = answer.fold(
                known -> {
                    draft.fact("population", List.of(known.population().population()), String::valueOf);
                    return "title.population";
                },
                notKnown -> {
                    draft.fact("known_years", notKnown.knownYears(), String::valueOf);
                    return "title.no_population";
                });
        return draft.document(words.of(title, answer.nis(), String.valueOf(answer.year())), answer.reasons());
    }
}
