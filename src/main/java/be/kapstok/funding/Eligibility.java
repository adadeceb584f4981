package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.model.AreaCode;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Region;
import be.kapstok.model.Sourced;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the money comes from a level that was asked for, and whether the applicant and its municipality may apply. */
final class Eligibility {
    private final FundingReasons why;
    private final Map<String, SubsidySource> givers;

    Eligibility(FundingReasons why, Map<String, SubsidySource> givers) {
        this.why = why;
        this.givers = givers;
    }

    void judge(Application applying, Verdict verdict) {
        level(applying, verdict);
        applicant(applying, verdict);
        area(applying, verdict);
    }

    private void level(Application applying, Verdict verdict) {
        List<FundingLevel> asked = applying.question().levels();
        FundingLevel level = verdict.subsidy().level();
        Object words = Message.of(level);
        if (asked.contains(level)) {
            verdict.tell(why.of(FundingReason.LEVEL_FITS, verdict.subsidy(), words));
        } else if (!asked.isEmpty()) {
            verdict.tellNo(
                    why.of(FundingReason.OTHER_LEVEL, verdict.subsidy(), words),
                    change(
                            FundingReason.OTHER_LEVEL,
                            What.LEVEL,
                            List.of(FundingReasons.word(level)),
                            "change.level",
                            words));
        }
    }

    private void applicant(Application applying, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        OrganisationKind kind = applying.kind();
        List<Message> all = Message.of(subsidy.applicants());
        if (kind == null) {
            verdict.tellIf(
                    why.of(FundingReason.APPLICANT_NOT_KNOWN, subsidy, all),
                    open(FundingReason.APPLICANT_NOT_KNOWN, all));
            return;
        }
        Object words = Message.of(kind);
        if (applying.question().applicant() == null) {
            verdict.tell(why.of(FundingReason.APPLICANT_NOT_TOLD, subsidy, all, words));
        } else if (subsidy.applicants().contains(kind)) {
            verdict.tell(why.of(FundingReason.APPLICANT_FITS, subsidy, all));
        } else if (Boolean.FALSE.equals(subsidy.applicantsComplete())) {
            verdict.tellIf(
                    why.of(FundingReason.APPLICANT_NOT_KNOWN, subsidy, all),
                    open(FundingReason.APPLICANT_NOT_KNOWN, all));
        } else {
            verdict.tellNo(
                    why.of(FundingReason.OTHER_APPLICANT, subsidy, all, words),
                    change(
                            FundingReason.OTHER_APPLICANT,
                            What.APPLICANT,
                            subsidy.applicants().stream()
                                    .map(FundingReasons::word)
                                    .toList(),
                            "change.applicant",
                            all));
        }
    }

    private void area(Application applying, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        SubsidySource giver = givers.get(subsidy.source());
        AreaCode area = giver == null ? null : giver.area();
        Municipality one = applying.municipality();
        if (giver == null || area == null) {
            whereNotTold(applying, giver, verdict);
            return;
        }
        Object name = why.areaName(area);
        if (one == null) {
            verdict.tellIf(
                    why.of(FundingReason.AREA_NOT_TOLD, subsidy, basis(giver), giver.name(), name),
                    open(FundingReason.AREA_NOT_TOLD, name));
        } else if (lies(one, area)) {
            verdict.tell(why.of(FundingReason.AREA_FITS, subsidy, basis(giver, one), one.name(), name));
        } else {
            verdict.tellNo(
                    why.of(FundingReason.OTHER_AREA, subsidy, basis(giver, one), giver.name(), name, one.name()),
                    change(FundingReason.OTHER_AREA, What.MUNICIPALITY, List.of(area.value()), "change.area", name));
        }
    }

    /** A province gives for itself, and the Flemish government for Flanders; of the first we may not know where that is. */
    private void whereNotTold(Application applying, @Nullable SubsidySource giver, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        Municipality one = applying.municipality();
        boolean inBrussels = one != null
                && one.region() == Region.BRUSSELS
                && subsidy.level() == FundingLevel.FLEMISH
                && applying.kind() != OrganisationKind.VGC;
        if (inBrussels || subsidy.level() == FundingLevel.PROVINCIAL) {
            Object name = giver == null ? subsidy.source() : giver.name();
            verdict.tellIf(
                    why.of(FundingReason.AREA_NOT_KNOWN, subsidy, name), open(FundingReason.AREA_NOT_KNOWN, name));
        }
    }

    private static boolean lies(Municipality one, AreaCode area) {
        return area.equals(one.province())
                || area.equals(one.region().code())
                || area.value().equals(one.nis().value());
    }

    private static Basis basis(Sourced... records) {
        return new Basis(List.of(), null, List.of(records));
    }

    private static OpenIf open(FundingReason code, Object argument) {
        return new OpenIf(
                code, null, null, null, null, null, FundingReasons.text("if." + FundingReasons.word(code), argument));
    }

    private static List<SchemeChange> change(
            FundingReason removes, What what, List<String> to, String key, Object argument) {
        return List.of(new SchemeChange(removes, what, to, null, null, null, null, FundingReasons.text(key, argument)));
    }
}
