package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.model.Municipality;
import be.kapstok.model.Text;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PopulationAnswer;
import be.kapstok.place.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A looked-up municipality, and the number of people who live there, as a document. */
final class LookupDocument {
    private LookupDocument() {}

    static Draft fill(MunicipalityAnswer answer, Draft draft) {
        return answer.fold(
                current -> besides(
                        draft.title("title.current", current.municipality(), current.day())
                                .fact(
                                        "label.region",
                                        current.municipality().region().title())
                                .fact("label.period", current.municipality().period()),
                        current.place(),
                        current.sectorCode(),
                        current.alsoPlaceIn()),
                superseded -> besides(
                        draft.title("title.superseded", superseded.was(), superseded.day())
                                .fact("label.since", superseded.since())
                                .fact("label.now", superseded.now()),
                        superseded.place(),
                        superseded.sectorCode(),
                        superseded.alsoPlaceIn()),
                notYet -> besides(
                        draft.title("title.not_yet", notYet.municipality(), notYet.day())
                                .fact("label.first_day", notYet.from())
                                .fact("label.until_then", notYet.predecessors()),
                        notYet.place(),
                        notYet.sectorCode(),
                        notYet.alsoPlaceIn()),
                ambiguous -> draft.title("title.ambiguous", ambiguous.day())
                        .fact("label.candidates", ambiguous.candidates()),
                unknown -> draft.title("title.unknown", unknown.day())
                        .fact("label.perhaps", named(unknown.suggestions(), draft.words)),
                outside -> draft.title("title.outside_data", outside.day(), outside.coveredFrom()));
    }

    /** What was recognised besides the municipality. */
    private static Draft besides(
            Draft draft, @Nullable Text place, @Nullable String sector, List<Municipality> alsoPlaceIn) {
        return draft.fact("label.place", place)
                .fact("label.sector_code", sector)
                .fact("label.also_place_in", alsoPlaceIn);
    }

    /** What a text that means no one municipality may mean. */
    static List<?> perhaps(@Nullable MunicipalityAnswer lookup, Words words) {
        if (lookup instanceof MunicipalityAnswer.Unknown unknown) {
            return named(unknown.suggestions(), words);
        }
        return lookup instanceof MunicipalityAnswer.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
    }

    /** The municipalities that were perhaps meant, by name and code, with the place when that is in it. */
    static List<String> named(List<Suggestion> suggestions, Words words) {
        return suggestions.stream()
                .map(each -> {
                    String named = words.named(each.name(), each.nis());
                    return each.place() == null ? named : words.of("suggestion.place", each.place(), named);
                })
                .toList();
    }

    static Draft fill(PopulationAnswer answer, Draft draft) {
        String title = answer.fold(known -> "title.population", notKnown -> "title.no_population");
        draft.title(title, answer.nis(), answer.year()).fact("label.code", answer.nis());
        return answer.fold(
                known -> draft.fact("label.population", known.population().population()),
                notKnown -> draft.fact("label.known_years", notKnown.knownYears()));
    }
}
