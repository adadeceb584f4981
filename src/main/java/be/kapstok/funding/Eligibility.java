package be.kapstok.funding;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.index.Names;
import be.kapstok.model.AreaCode;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Region;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.model.Text;
import be.kapstok.reason.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether the money comes from a level that the question asks for, and whether the applicant and its
 * municipality may apply.
 */
final class Eligibility {
    private final Names names;
    private final Map<String, SubsidySource> givers = new HashMap<>();

    Eligibility(Dataset data, Names names) {
        this.names = names;
        data.list(Kind.SUBSIDY_SOURCES).forEach(each -> givers.put(each.key(), each));
    }

    void judge(Verdict verdict) {
        level(verdict);
        applicant(verdict);
        area(verdict);
    }

    private static void level(Verdict verdict) {
        List<FundingLevel> asked = verdict.applying().question().levels();
        FundingLevel level = verdict.subsidy().level();
        Object words = Message.of(level);
        if (asked.contains(level)) {
            verdict.tell(FundingReason.LEVEL_FITS, words);
        } else if (!asked.isEmpty()) {
            List<String> to = List.of(FundingReasons.word(level));
            verdict.tellNo(
                    FundingReason.OTHER_LEVEL,
                    SchemeChange.to(FundingReason.OTHER_LEVEL, What.LEVEL, to, "change.level", words),
                    Basis.OF_SCHEME,
                    words);
        }
    }

    private static void applicant(Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        OrganisationKind kind = verdict.applying().kind();
        List<Message> all = Message.of(subsidy.applicants());
        if (kind != null && verdict.applying().question().applicant() == null) {
            verdict.tell(FundingReason.APPLICANT_NOT_TOLD, all, Message.of(kind));
        } else if (kind != null && subsidy.applicants().contains(kind)) {
            verdict.tell(FundingReason.APPLICANT_FITS, all);
        } else if (kind == null || Boolean.FALSE.equals(subsidy.applicantsComplete())) {
            verdict.tellIf(FundingReason.APPLICANT_NOT_KNOWN, all);
        } else {
            List<String> to =
                    subsidy.applicants().stream().map(FundingReasons::word).toList();
            verdict.tellNo(
                    FundingReason.OTHER_APPLICANT,
                    SchemeChange.to(FundingReason.OTHER_APPLICANT, What.APPLICANT, to, "change.applicant", all),
                    Basis.OF_SCHEME,
                    all,
                    Message.of(kind));
        }
    }

    private void area(Verdict verdict) {
        SubsidySource giver = givers.get(verdict.subsidy().source());
        Municipality one = verdict.applying().municipality();
        AreaCode area = giver == null ? null : area(giver, one);
        if (giver == null || area == null) {
            whereNotTold(giver, verdict);
            return;
        }
        Text known = names.area(area);
        Object name = known == null ? area : known;
        if (one == null) {
            verdict.tellIf(
                    OpenIf.of(FundingReason.AREA_NOT_TOLD, name), Basis.alsoOf(List.of(giver)), giver.name(), name);
        } else if (lies(one, area)) {
            verdict.tell(FundingReason.AREA_FITS, Basis.alsoOf(List.of(giver, one)), one.name(), name);
        } else {
            verdict.tellNo(
                    FundingReason.OTHER_AREA,
                    SchemeChange.to(
                            FundingReason.OTHER_AREA, What.MUNICIPALITY, List.of(area.value()), "change.area", name),
                    Basis.alsoOf(List.of(giver, one)),
                    giver.name(),
                    name,
                    one.name());
        }
    }

    /** The area that one gives for; the Flemish government gives for Flanders, and in Brussels for some. */
    private static @Nullable AreaCode area(SubsidySource giver, @Nullable Municipality one) {
        boolean beyond = giver.level() == FundingLevel.FLEMISH && outside(one);
        return giver.area() == null && beyond ? Region.FLANDERS.code() : giver.area();
    }

    /** Whether a municipality lies where no claim is made: no record speaks of who gives there. */
    private static boolean outside(@Nullable Municipality one) {
        return one != null && !one.region().covered();
    }

    /**
     * A province gives subsidies for its own area, the Flemish government for Flanders; the area of a province may be
     * unknown.
     */
    private static void whereNotTold(@Nullable SubsidySource giver, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        Municipality one = verdict.applying().municipality();
        boolean inBrussels = one != null
                && one.region() == Region.BRUSSELS
                && subsidy.level() == FundingLevel.FLEMISH
                && verdict.applying().kind() != OrganisationKind.VGC;
        if (inBrussels || outside(one) || subsidy.level() == FundingLevel.PROVINCIAL) {
            verdict.tellIf(FundingReason.AREA_NOT_KNOWN, giver == null ? subsidy.source() : giver.name());
        }
    }

    private static boolean lies(Municipality one, AreaCode area) {
        return area.equals(one.province())
                || area.equals(one.region().code())
                || area.value().equals(one.nis().value());
    }
}
