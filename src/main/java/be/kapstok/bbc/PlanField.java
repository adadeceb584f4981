package be.kapstok.bbc;

import be.kapstok.index.NameKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a table of amounts can hold, with the headings that people and exports write above it. */
enum PlanField {
    OBJECTIVE(
            "objective",
            "Beleidsdoelst. totaaloverzicht",
            "Beleidsdoelstelling totaaloverzicht",
            "Beleidsdoelstelling",
            "Doelstelling",
            "Beleidsdoelstelling korte omschrijving",
            "Objectif",
            "Objectif stratégique"),
    OBJECTIVE_CODE(
            "objectiveCode",
            "Beleidsdoelstelling code",
            "Code beleidsdoelstelling",
            "Code doelstelling",
            "Code objectif"),
    ACTION_PLAN(
            "actionPlan",
            "Actieplan totaaloverzicht",
            "Actieplan",
            "Actieplan korte omschrijving",
            "Plan d'action",
            "Action plan"),
    ACTION_PLAN_CODE(
            "actionPlanCode",
            "Actieplan code",
            "Code actieplan",
            "Actieplancode",
            "Code plan d'action",
            "Action plan code"),
    ACTION("action", "Actie totaaloverzicht", "Actie", "Actie korte omschrijving", "Titel actie", "Naam actie"),
    ACTION_CODE("actionCode", "Actie code", "Code actie", "Actiecode", "Actienummer", "Code action", "Nummer actie"),
    DESCRIPTION(
            "description",
            "Omschrijving",
            "Omschrijving actie",
            "Actie lange omschrijving",
            "Lange omschrijving",
            "Toelichting",
            "Beschrijving",
            "Tekst"),
    MUNICIPALITY("municipality", "NIS-code", "NIS", "Gemeente", "Stad", "Commune"),
    BODY("body", "Bestuur", "Naam bestuur"),
    BODY_TYPE("bodyType", "Type bestuur", "Bestuurstype"),
    REPORT_TYPE("reportType", "Type rapport", "Rapporttype"),
    REPORT_YEAR("reportYear", "Rapportjaar", "Rapport jaar"),
    REPORT_STATUS("reportStatus", "Status rapport", "Rapportstatus"),
    YEAR("year", "Boekjaar", "Jaar", "Année", "Exercice", "Annee budgetaire"),
    DOMAIN("policyDomain", "Beleidsdomein", "Domein", "Domaine", "Domaine politique"),
    SUBDOMAIN("policySubdomain", "Beleidssubdomein", "Subdomein"),
    FIELD("policyField", "Beleidsveld", "Veld", "Beleidsveld code", "Champ politique"),
    ITEM("policyItem", "Niveau 4", "Beleidsitem"),
    SECTOR("economicSector", "Economischesectorcode (subgroep)", "Economische sectorcode", "Economischesectorcode"),
    EXPENSES(
            "expenses", "Uitgave", "Uitgaven", "Raming", "Raming uitgaven", "Geraamde uitgaven", "Dépenses", "Dépense"),
    RECEIPTS(
            "receipts",
            "Ontvangst",
            "Ontvangsten",
            "Raming ontvangsten",
            "Geraamde ontvangsten",
            "Recettes",
            "Recette"),
    AMOUNT("amount", "Bedrag", "Montant"),
    DIRECTION("direction", "Transactiesoort", "Ontvangst of uitgave", "Uitgave of ontvangst", "Soort transactie"),
    PRIORITY("priority", "Prioritair", "Prioriteit", "Prioritaire");

    private final String id;
    private final String headings;

    PlanField(String id, String... headings) {
        this.id = id;
        this.headings = String.join("|", headings);
    }

    /** The name by which a column can be given this field. */
    String id() {
        return id;
    }

    /** The field that a heading stands for; {@code null} when it stands for none. */
    static @Nullable PlanField of(String heading) {
        return ByKey.FIELDS.get(NameKey.of(heading));
    }

    /** The fields by the keys of their headings. */
    private static final class ByKey {
        static final Map<String, PlanField> FIELDS = fields();

        private static Map<String, PlanField> fields() {
            Map<String, PlanField> fields = new HashMap<>();
            for (PlanField each : PlanField.values()) {
                fields.put(NameKey.of(each.id), each);
                for (String heading : each.headings.split("\\|", -1)) {
                    fields.put(NameKey.of(heading), each);
                }
            }
            return Map.copyOf(fields);
        }
    }
}
