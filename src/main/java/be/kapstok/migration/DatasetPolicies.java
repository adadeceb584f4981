package be.kapstok.migration;

import be.kapstok.reason.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The policy of each field of a data set: which make sense, and which holds when none is given. */
final class DatasetPolicies {
    private static final Set<String> WEIGHTS = new LinkedHashSet<>(
            List.of("populations.population", "populations.foreignOriginCount", "populations.nonEuOriginCount"));

    /** What a field holds, and what it is good for. */
    private enum Nature {
        COUNT(MergePolicy.SUM),
        SHARE(MergePolicy.WEIGHTED_MEAN),
        WORDS(MergePolicy.LIST),
        CODE(MergePolicy.ASK),
        TERRITORY(MergePolicy.LIST),
        FIXED(MergePolicy.LIST);

        private final MergePolicy usual;

        Nature(MergePolicy usual) {
            this.usual = usual;
        }

        boolean takes(MergePolicy policy) {
            boolean merges = this == COUNT || this == SHARE || this == WORDS;
            return switch (policy) {
                case SUM -> this == COUNT;
                case WEIGHTED_MEAN -> this == SHARE;
                case KEEP_WHEN_EQUAL, FIRST -> merges;
                case LIST -> this == WORDS || this == CODE || this == TERRITORY;
                case ASK -> this != FIXED;
            };
        }

        /** Why a policy makes no sense. */
        String whyNot(MergePolicy policy) {
            return switch (this) {
                case COUNT ->
                    policy == MergePolicy.LIST ? "a number holds no list" : "a mean of counts is the count of nobody";
                case SHARE ->
                    policy == MergePolicy.LIST ? "a number holds no list" : "shares of different wholes do not add up";
                case WORDS -> "words are not counted; it takes list, keep_when_equal, first or ask";
                case CODE, TERRITORY ->
                    "a code is carried, never merged; it takes list, for one of each municipality, or ask";
                case FIXED -> "it follows from the others: all sources are kept, and what is least sure";
            };
        }
    }

    private static final Map<String, Nature> FIELDS = Map.ofEntries(
            Map.entry("populations.population", Nature.COUNT),
            Map.entry("populations.foreignOriginCount", Nature.COUNT),
            Map.entry("populations.nonEuOriginCount", Nature.COUNT),
            Map.entry("populations.foreignOriginShare", Nature.SHARE),
            Map.entry("populations.note", Nature.WORDS),
            Map.entry("populations.sources", Nature.FIXED),
            Map.entry("populations.confidence", Nature.FIXED),
            Map.entry("postcodes.places", Nature.WORDS),
            Map.entry("postcodes.note", Nature.WORDS),
            Map.entry("postcodes.municipality", Nature.CODE),
            Map.entry("postcodes.sources", Nature.FIXED),
            Map.entry("postcodes.confidence", Nature.FIXED),
            Map.entry("coverages.note", Nature.WORDS),
            Map.entry("coverages.area", Nature.TERRITORY),
            Map.entry("coverages.except", Nature.TERRITORY),
            Map.entry("coverages.sources", Nature.FIXED),
            Map.entry("coverages.confidence", Nature.FIXED),
            Map.entry("integratiediensten.municipality", Nature.CODE),
            Map.entry("practices.municipalities", Nature.CODE),
            Map.entry("measures.municipality", Nature.CODE),
            Map.entry("measures.cooperation", Nature.CODE),
            Map.entry("plans.municipality", Nature.CODE));

    private final Map<String, MergePolicy> given;
    private final @Nullable String weight;

    /**
     * The policies as they are given.
     *
     * @throws IllegalArgumentException when some would be passed over in silence, with each and why
     */
    DatasetPolicies(MergePolicies policies) {
        List<String> wrong = new ArrayList<>();
        policies.columns().forEach((name, policy) -> check(name, policy, wrong));
        policies.keys().forEach(each -> wrong.add("key " + each + " (records have keys of their own)"));
        String heavy = policies.weight();
        this.weight = heavy == null ? null : WEIGHTS.contains(heavy) ? heavy : "populations." + heavy;
        if (weight != null && !WEIGHTS.contains(weight)) {
            wrong.add("weight " + heavy + " (means are weighted by " + bare(WEIGHTS) + ")");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a data set has no use for: " + String.join("; ", wrong));
        }
        this.given = policies.columns();
    }

    private static void check(String name, MergePolicy policy, List<String> wrong) {
        String label = name + "=" + policy.name().toLowerCase(Locale.ROOT);
        List<String> meant = meant(name);
        if (meant.isEmpty()) {
            Set<String> names = new LinkedHashSet<>();
            FIELDS.keySet().stream().sorted().forEach(each -> {
                names.add(each);
                names.add(bare(each));
            });
            wrong.add(label + " (of the records that are carried none has such a field to merge"
                    + Nearest.of(name, names)
                            .map(near -> "; perhaps '" + near + "' is meant")
                            .orElse("")
                    + ")");
        }
        for (String each : meant) {
            Nature nature = FIELDS.getOrDefault(each, Nature.FIXED);
            if (!nature.takes(policy)) {
                wrong.add(label + " (" + nature.whyNot(policy) + ")");
                return;
            }
        }
    }

    /** The fields that a name means: one with its list, or those of all lists that have it. */
    private static List<String> meant(String name) {
        return FIELDS.containsKey(name)
                ? List.of(name)
                : FIELDS.keySet().stream()
                        .filter(each -> bare(each).equals(name))
                        .sorted()
                        .toList();
    }

    private static String bare(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private static String bare(Set<String> fields) {
        return String.join(", ", fields.stream().map(DatasetPolicies::bare).toList());
    }

    /** The policy of a field such as {@code measures.municipality}. */
    MergePolicy of(String field) {
        MergePolicy policy = chosen(field);
        return policy == null ? FIELDS.getOrDefault(field, Nature.FIXED).usual : policy;
    }

    /** Whether the policy of a field is one that was given. */
    boolean isGiven(String field) {
        return chosen(field) != null;
    }

    private @Nullable MergePolicy chosen(String field) {
        MergePolicy policy = given.get(field);
        return policy == null ? given.get(bare(field)) : policy;
    }

    /** The field by which means are weighted: population when none is given. */
    String weight() {
        return weight == null ? "populations.population" : weight;
    }
}
