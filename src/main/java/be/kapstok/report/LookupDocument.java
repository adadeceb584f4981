package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PopulationAnswer;
import java.util.List;

/** Which municipality something is on a day, and how many people live there, as a document. */
final class LookupDocument {
    private LookupDocument() {}

    static Document of(MunicipalityAnswer answer, Words words) {
        Draft draft = new Draft(words);
        Object day = answer.day();
        String title = answer.fold(
                current -> {
                    Municipality one = current.municipality();
                    draft.fact(words.label("region"), words.of(one.region().title()));
                    draft.fact(words.label("period"), words.of(one.period()));
                    return words.of("title.current", words.of(one), day);
                },
                superseded -> {
                    draft.fact(words.label("since"), superseded.since().toString());
                    draft.fact(words.label("now"), words.all(superseded.now()));
                    return words.of("title.superseded", words.of(superseded.was()), day);
                },
                notYet -> {
                    draft.fact(words.label("first_day"), notYet.from().toString());
                    draft.fact(words.label("until_then"), words.all(notYet.predecessors()));
                    return words.of("title.not_yet", words.of(notYet.municipality()), day);
                },
                ambiguous -> {
                    draft.fact(words.label("candidates"), words.all(ambiguous.candidates()));
                    return words.of("title.ambiguous", day);
                },
                unknown -> {
                    draft.fact(words.label("perhaps"), words.perhaps(answer));
                    return words.of("title.unknown", day);
                },
                outside -> words.of("title.outside_data", day, outside.coveredFrom()));
        return draft.document(title, answer.reasons());
    }

    static Document of(PopulationAnswer answer, Words words) {
        Draft draft = new Draft(words);
        draft.fact(words.label("code"), answer.nis().value());
        List<String> people =
                answer.fold(known -> List.of(String.valueOf(known.population().population())), notKnown -> List.of());
        draft.fact(words.label("population"), people);
        List<String> years = answer.fold(
                known -> List.of(),
                notKnown -> notKnown.knownYears().stream().map(String::valueOf).toList());
        draft.fact(words.label("known_years"), years);
        String title = people.isEmpty() ? "title.no_population" : "title.population";
        return draft.document(words.of(title, answer.nis(), String.valueOf(answer.year())), answer.reasons());
    }
}
