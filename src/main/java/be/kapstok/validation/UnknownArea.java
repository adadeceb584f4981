package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Partner;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The area of a partner is a code, or in words that name municipalities, provinces or regions, or that a known partner has. A
 * warning: an area may be none of these, and then no question about a place finds the partner.
 */
final class UnknownArea implements DatasetRule {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;/()]\\s*|\\s+(?:en|et|and)\\s+");

    private @Nullable PlaceNames names;

    @Override
    public RuleId id() {
        return RuleId.of("KD-UNKNOWN-AREA");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Partner partner && !VisibleText.isBlank(partner.area())) {
            String area = String.valueOf(partner.area());
            PlaceNames known = names == null ? PlaceNames.ofAreas(records) : names;
            names = known;
            if (!AreaCode.matches(area) && !isOfKnownPartner(area, records)) {
                tellUnknown(entry, area, known, faults);
            }
        }
    }

    private static boolean isOfKnownPartner(String area, Records records) {
        return records.ofWorld(Kind.PARTNERS).stream()
                .anyMatch(each -> each instanceof Partner partner && area.equals(partner.area()));
    }

    private static void tellUnknown(Entry entry, String area, PlaceNames known, Faults faults) {
        if (known.isKnown(area)) {
            return;
        }
        for (String part : BETWEEN_NAMES.split(area, -1)) {
            if (!part.isBlank() && !AreaCode.matches(part) && !known.isKnown(part)) {
                Optional<String> meant = faults.seen() ? known.meant(part) : Optional.empty();
                faults.tellMeant(
                        entry,
                        "/area",
                        meant.map(name -> area.replace(part, name)),
                        Excerpt.of(part, Excerpt.IN_A_SENTENCE));
                return;
            }
        }
    }
}
