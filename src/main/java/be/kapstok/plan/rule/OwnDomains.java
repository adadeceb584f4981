package be.kapstok.plan.rule;

import be.kapstok.index.NameKey;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.PolicyDomainId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy domains that a plan makes for itself. */
final class OwnDomains {
    /** The compulsory domain of general financing. */
    static final PolicyDomainId FINANCING = PolicyDomainId.of("finance");

    private static final List<String> FINANCING_NAMES =
            List.of("algemenefinanciering", "financementgeneral", "generalfinancing");

    private OwnDomains() {}

    /** Its name or, failing that, its id; empty when it has neither. */
    static String nameOf(DomainGrouping domain) {
        String name = domain.name() == null ? domain.id() : domain.name();
        return name == null ? "" : name;
    }

    /** Whether it is general financing: by the id {@code finance}, or by a name that holds these words. */
    static boolean isFinancing(DomainGrouping domain) {
        return FINANCING.value().equals(domain.id()) || namesFinancing(domain.id()) || namesFinancing(domain.name());
    }

    private static boolean namesFinancing(@Nullable String text) {
        return text != null && FINANCING_NAMES.stream().anyMatch(NameKey.of(text)::contains);
    }
}
