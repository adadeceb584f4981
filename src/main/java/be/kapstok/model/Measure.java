package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a municipality: what it does or decides, and for whom.
 *
 * <p>All but id and title may be absent; absent means not stated. Texts are in the words and the language of the
 * municipality. Codes and ids are plain text here, so that a wrong code becomes a finding like any other; methods give
 * their typed forms.
 *
 * @param id its id
 * @param title its title
 * @param description what it is, or {@code null}
 * @param municipality the NIS code of the municipality, or {@code null}
 * @param date the day of the decision, or {@code null}
 * @param startDate its first day, or {@code null}
 * @param endDate its last day, or {@code null} when none is set
 * @param reviewDate the day on which it is reviewed, or {@code null}
 * @param endCondition the result that must be reached before it ends, or {@code null}
 * @param declaredKind the kind that its author declares, or {@code null}; {@link MeasureKind#NO_SIGN} says that it is
 *     not integration policy
 * @param targetGroups whom it is for: ids of target groups, or own words as {@code other:...}
 * @param openToAll whether every inhabitant may take part, or {@code null} when not stated
 * @param openToOthers whether people in a similar situation outside the target groups may take part, or {@code null}
 *     when not stated
 * @param exclusionReason why others may not take part, or {@code null}
 * @param selectionCriterion what else decides who may take part, or {@code null} when not stated
 * @param expectedReach whom it is expected to reach, in words, or {@code null}
 * @param aims the aims of integration policy that it serves
 * @param generalInterest how it serves the whole of society, or {@code null}
 * @param necessity why the regular offer is not enough, or {@code null}
 * @param evidence the figures that show the need
 * @param goal the result it should reach, or {@code null}
 * @param indicator the sign that shows whether it reaches its goal, or {@code null}
 * @param evaluationDate the day on which it is evaluated, or {@code null}
 * @param mainstreamPath the plan to move it into the regular offer, or {@code null}
 * @param consultation how the target group took part, or {@code null}
 * @param policyDomain the id of its policy domain, or {@code null}
 * @param policyField the code of the policy field on which it is booked, or {@code null}
 * @param responsibleService the service responsible for it: the id of an integratiedienst, or words, or {@code null}
 * @param integration whether it is tagged as integration policy, or {@code null} when not stated
 * @param differentialTreatment whether it treats people differently by origin, or {@code null} when not stated
 * @param inequalityEvidence the evidence of the inequality that it should remove, or {@code null}
 * @param objective the removal of that inequality as an objective, or {@code null}
 * @param impactOnOthers its effect on the rights of others, or {@code null}
 * @param proportionality why its means are appropriate and necessary, or {@code null}
 * @param subsidies the ids of the subsidies that pay for it
 * @param fundingAfter who pays when those subsidies end, or {@code null}
 * @param ownContribution the part that the municipality pays from its own means, as a fraction from 0 to 1, or {@code
 *     null} when not stated
 * @param cooperation the NIS codes of the municipalities that carry it out together with this one
 * @param estimates receipts and expenses by year
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@OrderedPeriod(from = "startDate", until = "endDate")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measure(
        @Filled @IdFormat @Size(max = 200) String id,
        @Filled @Size(max = 1000) String title,
        @Size(max = 20000) @Nullable String description,
        @NisCodeFormat @Nullable String municipality,
        @Nullable LocalDate date,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate reviewDate,
        @Size(max = 20000) @Nullable String endCondition,
        @Nullable MeasureKind declaredKind,
        @Size(max = 10000) List<@Filled @Size(max = 1000) String> targetGroups,
        @Nullable Boolean openToAll,
        @Nullable Boolean openToOthers,
        @Size(max = 20000) @Nullable String exclusionReason,
        @Nullable SelectionCriterion selectionCriterion,
        @Size(max = 20000) @Nullable String expectedReach,
        @Size(max = 10000) List<@NotNull PolicyAim> aims,
        @Size(max = 20000) @Nullable String generalInterest,
        @Size(max = 20000) @Nullable String necessity,
        @Size(max = 10000) List<@Valid @NotNull Evidence> evidence,
        @Size(max = 20000) @Nullable String goal,
        @Size(max = 20000) @Nullable String indicator,
        @Nullable LocalDate evaluationDate,
        @Valid @Nullable MainstreamPath mainstreamPath,
        @Valid @Nullable MeasureConsultation consultation,
        @Size(max = 200) @Nullable String policyDomain,
        @PolicyFieldCodeFormat @Nullable String policyField,
        @Size(max = 1000) @Nullable String responsibleService,
        @Nullable Boolean integration,
        @Nullable Boolean differentialTreatment,
        @Size(max = 20000) @Nullable String inequalityEvidence,
        @Size(max = 20000) @Nullable String objective,
        @Size(max = 20000) @Nullable String impactOnOthers,
        @Size(max = 20000) @Nullable String proportionality,
        @Size(max = 10000) List<@Filled @Size(max = 200) String> subsidies,
        @Size(max = 20000) @Nullable String fundingAfter,

        @DecimalMin(value = "0", message = "must be a fraction from 0 to 1")
        @DecimalMax(value = "1", message = "must be a fraction from 0 to 1")
        @Nullable
        BigDecimal ownContribution,

        @Size(max = 10000) List<@NisCodeFormat @NotNull String> cooperation,
        @Size(max = 10000) List<@Valid @NotNull Estimate> estimates,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Measure {
        targetGroups = Lists.copy(targetGroups);
        aims = Lists.copy(aims);
        evidence = Lists.copy(evidence);
        subsidies = Lists.copy(subsidies);
        cooperation = Lists.copy(cooperation);
        estimates = Lists.copy(estimates);
        sources = Lists.copy(sources);
    }

    /**
     * {@return the day whose municipalities and rules apply to it: the day of the decision or, without that, its first
     * day; {@code null} when it has neither}
     */
    public @Nullable LocalDate day() {
        return date == null ? startDate : date;
    }

    /** {@return the municipality as a code; empty when none is given or it is not five digits} */
    public Optional<NisCode> municipalityCode() {
        return Optional.ofNullable(municipality).filter(NisCode::matches).map(NisCode::of);
    }

    /** {@return the policy domain as an id; empty when none is given or its form is wrong} */
    public Optional<PolicyDomainId> policyDomainId() {
        return Optional.ofNullable(policyDomain).filter(PolicyDomainId::matches).map(PolicyDomainId::of);
    }

    /** {@return the policy field as a code; empty when none is given or it is not four digits} */
    public Optional<PolicyFieldCode> policyFieldCode() {
        return Optional.ofNullable(policyField).filter(PolicyFieldCode::matches).map(PolicyFieldCode::of);
    }

    /** {@return the target groups given by id, in the order given; groups in own words are left out} */
    public List<TargetGroupId> targetGroupIds() {
        return TargetGroups.known(targetGroups);
    }

    /**
     * {@return the target groups given in own words, as {@code other:...}: the words after the colon, in the order
     * given}
     */
    public List<String> ownTargetGroups() {
        return TargetGroups.inOwnWords(targetGroups);
    }

    /**
     * {@return the municipalities that carry it out together with this one, as codes, in the order given; faulty codes
     * are left out}
     */
    public List<NisCode> cooperationCodes() {
        return Lists.codes(cooperation);
    }

    @Override
    public String key() {
        return id;
    }
}
