package be.kapstok.report;

import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.report.Sheet.Group;
import be.kapstok.report.Sheet.Section;
import java.util.List;

/** A look-up that leads to no municipality of the day, as a sheet. */
final class LookupSheet {
    private LookupSheet() {}

    static Sheet of(MunicipalityAnswer lookup, Words words) {
        Object day = lookup.day();
        return lookup.<Sheet>fold(
                current -> sheet(words.of("title.current", words.of(current.municipality()), day), lookup),
                superseded -> sheet(
                        words.of("title.superseded", words.of(superseded.was()), day),
                        lookup,
                        Group.of(
                                words.of("label.now"),
                                superseded.now().stream().map(words::of).toList())),
                notYet -> sheet(
                        words.of("title.not_yet", words.of(notYet.municipality()), day),
                        lookup,
                        Group.of(
                                words.of("label.first_day"),
                                List.of(notYet.from().toString())),
                        Group.of(
                                words.of("label.until_then"),
                                notYet.predecessors().stream().map(words::of).toList())),
                ambiguous -> sheet(
                        words.of("title.ambiguous", day),
                        lookup,
                        Group.of(
                                words.of("label.candidates"),
                                ambiguous.candidates().stream().map(words::of).toList())),
                unknown -> sheet(
                        words.of("title.unknown", day),
                        lookup,
                        Group.of(
                                words.of("label.perhaps"),
                                unknown.suggestions().stream().map(words::of).toList())),
                outside -> sheet(words.of("title.outside_data", day, outside.coveredFrom()), lookup));
    }

    private static Sheet sheet(String title, MunicipalityAnswer lookup, Group... groups) {
        return new Sheet(title, List.of(new Section(title, List.of(groups))), lookup.reasons());
    }
}
