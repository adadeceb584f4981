package be.kapstok.measure;

import be.kapstok.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/** A rule about one measure: one class each. */
interface MeasureRule extends Rule<Judged> {
    /** Whether it only runs when a day is known. */
    default boolean needsDay() {
        return dated();
    }

    /** Why it is not applied to measures with these traits; {@code null} when it is. */
    default @Nullable MeasureReason whyNot(Traits traits) {
        return null;
    }

    /** A smallest change that makes its finding at this place go; {@code pointer} is one at which it found something. */
    FieldChange change(Judged judged, String pointer);
}
