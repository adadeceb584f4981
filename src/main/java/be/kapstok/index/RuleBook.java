package be.kapstok.index;

import be.kapstok.reason.RuleCard;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Ruling;
import be.kapstok.validation.Catalogue;
import be.kapstok.validation.ShippedData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of policy of one package, with the shipped sources that they rest on: rules ship with the library, whatever the data. */
public final class RuleBook {
    private final Map<RuleId, Ruling> byId = new HashMap<>();

    /**
     * Reads the rules of a package.
     *
     * @param home a class of the package, beside its catalogue and its bundle of sentences
     */
    public RuleBook(Class<?> home) {
        SourceIndex sources = new SourceIndex(ShippedData.load());
        for (RuleCard card : Catalogue.load(home).rules()) {
            byId.put(card.id(), new Ruling(card, home, sources.of(card.sources()), card.inForce()));
        }
    }

    /**
     * A rule.
     *
     * @param id its id
     * @return what its findings have in common
     * @throws IllegalArgumentException when the package has no card for it
     */
    public Ruling of(RuleId id) {
        Ruling ruling = byId.get(id);
        if (ruling == null) {
            throw new IllegalArgumentException("no card for rule " + id + " among " + List.copyOf(byId.keySet()));
        }
        return ruling;
    }
}
