package be.kapstok.bench;

import be.kapstok.model.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The rules of measures in the language of Drools: one session, kept; a measure goes in, the rules fire, it goes out. */
final class DroolsRules {
    private static final String RULES = """
            package be.kapstok.bench
            import be.kapstok.bench.CheckFact
            import be.kapstok.model.MeasureKind
            import be.kapstok.model.SelectionCriterion
            global java.util.List found

            rule "RB-01" when CheckFact(kind == MeasureKind.UNDETERMINED) then found.add("RB-01"); end
            rule "RB-01 unequal" when CheckFact(kind == MeasureKind.INCLUSIVE, measure.differentialTreatment() == true)
              then found.add("RB-01"); end
            rule "RB-02" when CheckFact(seed, integration, measure.declaredKind() != null,
                kind != MeasureKind.UNDETERMINED, measure.declaredKind().name() != kind.name()) then found.add("RB-02"); end
            rule "RB-03" when CheckFact(categorical, CheckFact.blank(measure.generalInterest())) then found.add("RB-03"); end
            rule "RB-04" when CheckFact(seed, integration, measure.aims().isEmpty()) then found.add("RB-04"); end
            rule "RB-05" when CheckFact(categorical, CheckFact.blank(measure.necessity())) then found.add("RB-05"); end
            rule "RB-06" when CheckFact(categorical, measure.evidence().isEmpty()) then found.add("RB-06"); end
            rule "RB-07" when CheckFact(categorical, measure.endDate() == null, measure.reviewDate() == null)
              then found.add("RB-07"); end
            rule "RB-08" when CheckFact(categorical, measure.openToOthers() == false,
                CheckFact.blank(measure.exclusionReason())) then found.add("RB-08"); end
            rule "RB-09 goal" when CheckFact(categorical, CheckFact.blank(measure.goal())) then found.add("RB-09"); end
            rule "RB-09 indicator" when CheckFact(categorical, CheckFact.blank(measure.indicator())) then found.add("RB-09"); end
            rule "RB-09 evaluation" when CheckFact(categorical, measure.evaluationDate() == null) then found.add("RB-09"); end
            rule "RB-10" when CheckFact(categorical, measure.mainstreamPath() == null) then found.add("RB-10"); end
            rule "RB-10 service" when CheckFact(categorical, measure.mainstreamPath() != null,
                CheckFact.blank(measure.mainstreamPath().service())) then found.add("RB-10"); end
            rule "RB-10 date" when CheckFact(categorical, measure.mainstreamPath() != null,
                measure.mainstreamPath().date() == null) then found.add("RB-10"); end
            rule "RB-11" when CheckFact(seed, integration, measure.policyDomain() == null,
                measure.policyField() == null || measure.policyField() == "0902", measure.responsibleService() == null)
              then found.add("RB-11"); end
            rule "RB-12" when CheckFact(categorical,
                measure.consultation() == null || CheckFact.blank(measure.consultation().who())) then found.add("RB-12"); end
            rule "RB-13" when CheckFact(reform,
                CheckFact.rejected(measure.title()) || CheckFact.rejected(measure.description())) then found.add("RB-13"); end
            rule "RB-14" when CheckFact(integration, kind == MeasureKind.INCLUSIVE, measure.selectionCriterion() != null,
                measure.selectionCriterion() != SelectionCriterion.NONE, CheckFact.blank(measure.expectedReach()))
              then found.add("RB-14"); end
            rule "RB-15" when CheckFact(CheckFact.outsideDecree(measure.targetGroups(), day)) then found.add("RB-15"); end
            rule "RB-17" when CheckFact(unequal, CheckFact.blank(measure.inequalityEvidence())) then found.add("RB-17"); end
            rule "RB-18" when CheckFact(unequal, CheckFact.blank(measure.objective())) then found.add("RB-18"); end
            rule "RB-19" when CheckFact(unequal, measure.endDate() == null, CheckFact.blank(measure.endCondition()))
              then found.add("RB-19"); end
            rule "RB-20" when CheckFact(unequal, CheckFact.blank(measure.impactOnOthers()) || CheckFact.reservesAll(measure.impactOnOthers())) then found.add("RB-20"); end
            rule "RB-21" when CheckFact(unequal, CheckFact.blank(measure.proportionality())) then found.add("RB-21"); end
            rule "RB-56" when CheckFact(kind == MeasureKind.INCLUSIVE,
                measure.policyField() == "0622" || measure.policyField() == "0903", CheckFact.blank(measure.description()),
                CheckFact.blank(measure.expectedReach()), CheckFact.blank(measure.generalInterest()))
              then found.add("RB-56"); end
            rule "RB-62" when CheckFact(measure.targetGroups() contains "caravan_dwellers", !day.isBefore(java.time.LocalDate.of(2022, 3, 1)))
              then found.add("RB-62"); end
            rule "RB-63" when CheckFact(measure.targetGroups() contains "undocumented", reform) then found.add("RB-63"); end
            """;

    private final KieSession session;
    private final List<String> found = new ArrayList<>();

    DroolsRules() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/be/kapstok/bench/measures.drl", RULES);
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        session.setGlobal("found", found);
    }

    /** Gives the ids of the rules that find something. */
    List<String> check(Measure measure, LocalDate day) {
        found.clear();
        FactHandle fact = session.insert(new CheckFact(measure, day));
        session.fireAllRules();
        session.delete(fact);
        return found;
    }
}
