package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleId;
import be.kapstok.shipped.ShippedDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of one package of this library: their cards, with the shipped sources on which they rest. Rules belong to
 * the library and do not depend on the data. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    private static final String FILE = "rules.json";
    private static final Map<Class<?>, Catalogue> KNOWN = new ConcurrentHashMap<>();

    private final List<RuleCard> cards;
    private final Map<RuleId, CataloguedRule> byId = new HashMap<>();

    private Catalogue(Class<?> home) {
        Map<SourceId, Source> sources = new HashMap<>();
        ShippedDataset.load().list(Kind.SOURCES).forEach(each -> sources.put(each.id(), each));
        cards = List.copyOf(read(home).rules());
        for (RuleCard card : cards) {
            List<Source> own = card.sources().stream()
                    .filter(sources::containsKey)
                    .map(sources::get)
                    .toList();
            byId.put(card.id(), new CataloguedRule(card, home, own, card.inForce()));
        }
    }

    /**
     * {@return the catalogue of a package; read at the first call}
     *
     * @param home a class of the package; its package has {@code rules.json} and the bundle of sentences
     * @throws IllegalStateException when the package has no catalogue, or a damaged one
     */
    public static Catalogue of(Class<?> home) {
        requireNonNull(home, "home");
        return KNOWN.computeIfAbsent(home, Catalogue::new);
    }

    /** The card of each rule, in the order of the ids. */
    public List<RuleCard> cards() {
        return cards;
    }

    /**
     * What all findings of a rule have in common.
     *
     * @throws IllegalArgumentException when the package has no card for it
     */
    public CataloguedRule rule(RuleId id) {
        requireNonNull(id, "id");
        CataloguedRule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no card for rule " + id + " among " + List.copyOf(byId.keySet()));
        }
        return rule;
    }

    private static RuleCards read(Class<?> home) {
        String file = home.getPackageName() + "/" + FILE;
        try (InputStream bytes = home.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library lacks its file " + file);
            }
            FindingLog log = new FindingLog();
            RuleCards cards = new DatasetReader().readRecord(RawText.of(bytes, file), RuleCards.class, log);
            if (cards == null || !log.findings().isEmpty()) {
                throw new IllegalStateException("the library's own " + file + " is damaged: " + log.findings());
            }
            return cards;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the library's own " + file, unreadable);
        }
    }
}
