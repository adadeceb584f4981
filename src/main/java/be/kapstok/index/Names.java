package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Lazy;
import be.kapstok.model.AreaCode;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.model.Theme;
import be.kapstok.model.ThemeName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of areas, themes and policy domains, and the domains to which themes lead. */
public final class Names {
    private final Map<AreaCode, Text> areas = new HashMap<>();
    private final Lazy<Map<Theme, ThemeName>> themes;
    private final Lazy<Map<PolicyDomainId, Text>> domains;

    /** The names that a data set gives; those of themes and domains are read when first asked for. */
    public Names(Dataset data) {
        for (Region each : Region.values()) {
            areas.put(each.code(), each.title());
        }
        data.list(Kind.PROVINCES).forEach(each -> areas.put(each.code(), each.name()));
        themes = new Lazy<>(
                () -> data.list(Kind.THEMES).stream().collect(Collectors.toMap(ThemeName::id, each -> each)));
        domains = new Lazy<>(() -> data.list(Kind.POLICY_DOMAINS).stream()
                .collect(Collectors.toMap(PolicyDomain::id, PolicyDomain::name)));
    }

    /** The name of a province or region, or {@code null} when the data does not tell. */
    public @Nullable Text area(AreaCode code) {
        return areas.get(code);
    }

    /** The name of a theme; its code when the data does not tell. */
    public Object of(Theme theme) {
        ThemeName known = themes.get().get(theme);
        return known == null ? theme.name().toLowerCase(Locale.ROOT) : known.name();
    }

    /** The name of a policy domain; its id when the data does not tell. */
    public Object of(PolicyDomainId domain) {
        Text known = domains.get().get(domain);
        return known == null ? domain : known;
    }

    /** What the data says of a theme: one record, or none. */
    public List<ThemeName> records(Theme theme) {
        ThemeName known = themes.get().get(theme);
        return known == null ? List.of() : List.of(known);
    }

    /** The policy domains to which a theme leads. */
    public List<PolicyDomainId> domains(Theme theme) {
        ThemeName known = themes.get().get(theme);
        return known == null ? List.of() : known.domains();
    }
}
