package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Measure;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure belongs to an existing policy domain or a regular service, not to the integratiedienst alone. Source: seed
 * page (integration is a task of all existing domains).
 */
final class BelongsToRegularService implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-11");
    }

    private static final String INTEGRATION_FIELD = "0902";
    private static final String SERVICE = "/responsibleService";

    private static final List<String> INTEGRATION_SERVICE = List.of(
            "integratiedienst",
            "dienstintegratie",
            "integrationservice",
            "serviceintegration",
            "servicedintegration",
            "servicedelintegration");

    private static final List<String> OTHER_SERVICE = List.of("dienst", "service", "ocmw", "cpas");

    private final MeasureVocabulary vocabulary;

    BelongsToRegularService(MeasureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessIntegration();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        Measure measure = judged.measure();
        if (!MeasureCase.blank(measure.policyDomain())
                || !(MeasureCase.blank(measure.policyField()) || INTEGRATION_FIELD.equals(measure.policyField()))) {
            return;
        }
        String service = measure.responsibleService();
        if (service == null || VisibleText.isBlank(service)) {
            findings.at("/policyDomain").saying("nothing").tell();
        } else if (isIntegrationServiceOnly(service)) {
            findings.at(SERVICE).tell(Excerpt.of(service, Excerpt.IN_A_SENTENCE));
        }
    }

    private boolean isIntegrationServiceOnly(String service) {
        if (vocabulary.isService(service)) {
            return true;
        }
        String words = MeasureVocabulary.key(service);
        for (String name : INTEGRATION_SERVICE) {
            int place = words.indexOf(name);
            if (place >= 0) {
                String rest = words.substring(0, place) + " " + words.substring(place + name.length());
                return !namesAnother(rest);
            }
        }
        return false;
    }

    private static boolean namesAnother(String words) {
        for (String each : OTHER_SERVICE) {
            if (words.contains(each)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("policyDomain", vocabulary.aDomain());
    }
}
