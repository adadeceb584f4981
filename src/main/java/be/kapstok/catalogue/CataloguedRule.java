package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Period;
import be.kapstok.model.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every finding of a rule of policy has in common.
 *
 * @param card the card of the rule
 * @param home a class of the package whose bundle {@code messages} holds its sentences
 * @param sources the sources that the card names
 * @param inForce the days on which the rule holds, or {@code null} when it always holds
 * @since 0.1.0
 */
public record CataloguedRule(
        RuleCard card,
        Class<?> home,
        List<Source> sources,
        @Nullable Period inForce) {
    /** Copies the sources. */
    public CataloguedRule {
        sources = List.copyOf(sources);
    }

    /** Whether the rule holds on a day. */
    public boolean holdsOn(LocalDate day) {
        requireNonNull(day, "day");
        return inForce == null || inForce.contains(day);
    }
}
