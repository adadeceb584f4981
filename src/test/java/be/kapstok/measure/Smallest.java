package be.kapstok.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.model.Measure;
import java.util.ArrayList;
import java.util.List;

/** What {@code wouldChange} promises, tried out. */
final class Smallest {
    private Smallest() {}

    /** Makes each change, by way of JSON, and sees it alter what it says; then each proper part of it, and sees that not. */
    static void holdsFor(Measures measures, Measure measure) {
        MeasureAnswer answer = measures.check(measure);
        List<String> found = new ArrayList<>();
        answer.findings()
                .forEach(each -> found.add(each.rule() + " " + each.location().pointer()));
        List<String> changed = new ArrayList<>();
        boolean ofKind = false;
        for (WouldChange each : answer.wouldChange()) {
            assertThat(alters(measures, measure, answer, each, each.fields()))
                    .as("%s of %s", each, measure)
                    .isTrue();
            for (List<FieldChange> part : properParts(each.fields())) {
                assertThat(alters(measures, measure, answer, each, part))
                        .as("%s of %s", part, measure)
                        .isFalse();
            }
            if (each.rule() == null) {
                ofKind = true;
                assertThat(measures.check(Given.with(measure, each.fields())).kind())
                        .isEqualTo(each.kind());
            } else {
                changed.add(each.rule() + " " + each.pointer());
            }
        }
        assertThat(changed).as("every finding can be made to go").isEqualTo(found);
        assertThat(ofKind).as("the kind can be changed").isTrue();
    }

    private static boolean alters(
            Measures measures, Measure measure, MeasureAnswer answer, WouldChange change, List<FieldChange> fields) {
        MeasureAnswer then = measures.check(Given.with(measure, fields));
        if (change.rule() == null) {
            return then.kind() != answer.kind();
        }
        return then.findings().stream()
                .noneMatch(each -> each.rule().equals(change.rule())
                        && each.location().pointer().equals(change.pointer()));
    }

    private static List<List<FieldChange>> properParts(List<FieldChange> fields) {
        List<List<FieldChange>> parts = new ArrayList<>();
        for (int bits = 1; bits < (1 << fields.size()) - 1; bits++) {
            List<FieldChange> part = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                if ((bits & (1 << i)) != 0) {
                    part.add(fields.get(i));
                }
            }
            parts.add(part);
        }
        return parts;
    }
}
