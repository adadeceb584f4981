package be.kapstok.measure;

import be.kapstok.model.KindLabel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.SelectionCriterion;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;

/** Kinds and criteria as sentences name them. */
final class KindWords {
    private KindWords() {}

    static Message of(MeasureKind kind) {
        return word("kind.", kind);
    }

    static Message of(KindLabel label) {
        return word("kind.", label);
    }

    static Message of(SelectionCriterion criterion) {
        return word("criterion.", criterion);
    }

    private static Message word(String start, Enum<?> value) {
        return new Message(MeasureReason.class, start + value.name().toLowerCase(Locale.ROOT), List.of());
    }
}
