package be.kapstok.funding;

import be.kapstok.index.SourceIndex;
import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of an answer about subsidies. */
final class FundingReasons {
    private final SourceIndex sources;

    FundingReasons(SourceIndex sources) {
        this.sources = sources;
    }

    /**
     * What a reason about a scheme rests on.
     *
     * @param sources ids of sources; empty means those of the scheme
     * @param confidence how sure it is, or {@code null} when it is as sure as the scheme
     * @param records other records that it rests on
     */
    record Basis(List<SourceId> sources, @Nullable Confidence confidence, List<Sourced> records) {
        static final Basis OF_SCHEME = new Basis(List.of(), null, List.of());

        static Basis of(SubsidyCondition condition, FigureRange known) {
            boolean sure = known.confidence() == Confidence.CONFIRMED;
            return new Basis(condition.sources(), sure ? condition.confidence() : Confidence.PROBABLE, known.records());
        }

        static Basis of(SubsidyCondition condition) {
            return of(condition.sources(), condition.confidence());
        }

        static Basis of(List<SourceId> sources, @Nullable Confidence confidence) {
            return new Basis(sources, confidence, List.of());
        }

        /** A basis of the scheme and other records. */
        static Basis alsoOf(List<Sourced> records) {
            return new Basis(List.of(), null, records);
        }
    }

    Reason of(ReasonCode code, Subsidy subsidy, Basis basis, Object... arguments) {
        Set<SourceId> ids = new LinkedHashSet<>(basis.sources().isEmpty() ? subsidy.sources() : basis.sources());
        List<String> records = new ArrayList<>(List.of(subsidy.id()));
        for (Sourced each : basis.records()) {
            ids.addAll(each.sources());
            records.add(each.key());
        }
        List<Source> cited = new ArrayList<>();
        Source overlay = sources.overlayOf(subsidy);
        if (overlay != null) {
            cited.add(overlay);
        }
        cited.addAll(sources.of(ids));
        Confidence sure = basis.confidence() == null ? subsidy.confidence() : basis.confidence();
        boolean probable =
                sure == Confidence.PROBABLE || SourceIndex.confidence(basis.records()) == Confidence.PROBABLE;
        return new Reason(
                code, List.of(arguments), cited, probable ? Confidence.PROBABLE : Confidence.CONFIRMED, records);
    }

    /** A condition in words, with the applicants it concerns; without a full stop, so that it fits in a sentence. */
    static Object words(SubsidyCondition condition) {
        Text text = withoutStop(condition.text());
        return condition.forWhom() == null ? text : words("condition.for", text, condition.forWhom());
    }

    static Text withoutStop(Text text) {
        return text.map(FundingReasons::stripped);
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    static Message words(String key, Object... arguments) {
        return new Message(FundingReason.class, key, List.of(arguments));
    }

    /** The name of a figure in words, if the library has one. */
    static Object figure(String name) {
        return Figure.of(name).isPresent() ? words("figure." + name) : name;
    }

    /** A constant as JSON writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A sentence in all three languages. */
    static Text text(String key, Object... arguments) {
        Message message = words(key, arguments);
        return new Text(message.in(Languages.DUTCH), message.in(Languages.FRENCH), message.in(Languages.ENGLISH));
    }
}
