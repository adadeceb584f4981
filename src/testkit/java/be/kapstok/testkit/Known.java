package be.kapstok.testkit;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.BodyId;
import be.kapstok.model.Keyed;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What records of a user may refer to: ids and codes of the shipped data. */
final class Known {
    private Known() {}

    static Arbitrary<String> groups() {
        return Arbitraries.oneOf(some(Kind.TARGET_GROUPS, Keyed::key), Arbitraries.of("other:ouders", "other:buren"));
    }

    static Arbitrary<String> domains() {
        return some(Kind.POLICY_DOMAINS, Keyed::key);
    }

    static Arbitrary<String> fields() {
        return some(Kind.POLICY_FIELDS, each -> each.code().value());
    }

    static Arbitrary<String> subsidies() {
        return some(Kind.SUBSIDIES, Subsidy::id);
    }

    static Arbitrary<SubsidySource> subsidySources() {
        return some(Kind.SUBSIDY_SOURCES, each -> each);
    }

    static Arbitrary<SourceId> sources() {
        return some(Kind.SOURCES, Source::id);
    }

    static Arbitrary<BodyId> bodies() {
        return some(Kind.BODIES, each -> each.id());
    }

    private static <T extends Keyed, V> Arbitrary<V> some(Kind<T> kind, Function<T, V> part) {
        List<V> values = Kapstok.flanders().data().list(kind).stream()
                .map(part)
                .distinct()
                .toList();
        return Arbitraries.of(values);
    }
}
