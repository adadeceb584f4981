package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The strategic multi-year plan (meerjarenplan) of a municipality, as far as integration policy needs it.
 *
 * <p>Every action belongs under an action plan and an objective; other actions are loose, and a rule reports them.
 *
 * @param id its id
 * @param municipality the NIS code of the municipality
 * @param startYear its first year
 * @param endYear its last year
 * @param adoptedOn the day on which the council adopted it, or {@code null}
 * @param parts its parts
 * @param policyStatement its policy statement, or {@code null}
 * @param audience the people it is for, in words, or {@code null}
 * @param audienceGroups the people it is for: ids of target groups, {@code all_inhabitants} among them, or own words as
 *     {@code other:...}
 * @param policyDomains its policy domains
 * @param objectives its objectives
 * @param looseActionPlans action plans that stand under no objective
 * @param looseActions actions that stand under no action plan
 * @param revisions the days on which it was revised
 * @param separatePlans separate plans for integration
 * @param contextAnalysis the analysis on which it rests, or {@code null}
 * @param participation how people took part in its preparation
 * @param director who directs the integration policy, or {@code null}
 * @param priorityLinks how it answers the Flemish policy priorities
 * @param asksIntegrationSubsidy whether it applies for the local integration subsidy, or {@code null} when not stated
 * @param onMinisterialList whether the municipality is on the ministerial list for that subsidy, or {@code null} when
 *     not stated
 * @param untold the fields for which the text that it was made from has no place, such as {@code policyStatement} or
 *     {@code objectives.description}: that they are empty says nothing
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@OrderedPeriod(from = "startYear", until = "endYear")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MultiYearPlan(
        @Filled @IdFormat @Size(max = 200) String id,
        @NotNull @NisCodeFormat String municipality,
        @NotNull @Min(1900) @Max(2200) Integer startYear,
        @NotNull @Min(1900) @Max(2200) Integer endYear,
        @Nullable LocalDate adoptedOn,
        @Size(max = 10000) List<@NotNull PlanPart> parts,
        @Size(max = 20000) @Nullable String policyStatement,
        @Size(max = 20000) @Nullable String audience,
        @Size(max = 10000) List<@Filled @Size(max = 1000) String> audienceGroups,
        @Size(max = 10000) List<@Valid @NotNull DomainGrouping> policyDomains,
        @Size(max = 10000) List<@Valid @NotNull Objective> objectives,
        @Size(max = 10000) List<@Valid @NotNull ActionPlan> looseActionPlans,
        @Size(max = 10000) List<@Valid @NotNull Action> looseActions,
        @Size(max = 10000) List<@NotNull LocalDate> revisions,
        @Size(max = 10000) List<@Valid @NotNull SeparatePlan> separatePlans,
        @Valid @Nullable ContextAnalysis contextAnalysis,
        @Size(max = 10000) List<@Valid @NotNull Participation> participation,
        @Valid @Nullable Director director,
        @Size(max = 10000) List<@Valid @NotNull PriorityLink> priorityLinks,
        @Nullable Boolean asksIntegrationSubsidy,
        @Nullable Boolean onMinisterialList,
        @Size(max = 100) List<@Filled @Size(max = 200) String> untold,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public MultiYearPlan {
        parts = Lists.copy(parts);
        audienceGroups = Lists.copy(audienceGroups);
        policyDomains = Lists.copy(policyDomains);
        objectives = Lists.copy(objectives);
        looseActionPlans = Lists.copy(looseActionPlans);
        looseActions = Lists.copy(looseActions);
        revisions = Lists.copy(revisions);
        separatePlans = Lists.copy(separatePlans);
        participation = Lists.copy(participation);
        priorityLinks = Lists.copy(priorityLinks);
        untold = Lists.copy(untold);
        sources = Lists.copy(sources);
    }

    /**
     * {@return 1 January of its first year, the day whose rules apply; {@code null} when the year is not stated or is
     * not a year of the calendar}
     */
    public @Nullable LocalDate firstDay() {
        return startOf(startYear);
    }

    /**
     * {@return 31 December of its last year; {@code null} when the year is not stated or is not a year of the calendar}
     */
    public @Nullable LocalDate lastDay() {
        LocalDate start = startOf(endYear);
        return start == null ? null : start.plusYears(1).minusDays(1);
    }

    private static @Nullable LocalDate startOf(@Nullable Integer year) {
        return year == null || year < Year.MIN_VALUE || year >= Year.MAX_VALUE ? null : LocalDate.of(year, 1, 1);
    }

    /**
     * {@return its action plans by their JSON pointers within the plan, those of its objectives first, in the order of
     * the plan}
     */
    public Map<String, ActionPlan> actionPlans() {
        Map<String, ActionPlan> all = new LinkedHashMap<>();
        for (int i = 0; i < objectives.size(); i++) {
            if (objectives.get(i) != null) {
                place(objectives.get(i).actionPlans(), "/objectives/" + i + "/actionPlans/", all);
            }
        }
        place(looseActionPlans, "/looseActionPlans/", all);
        return all;
    }

    /**
     * {@return its actions by their JSON pointers within the plan, loose actions last, in the order of the plan}
     */
    public Map<String, Action> actions() {
        Map<String, Action> all = new LinkedHashMap<>();
        actionPlans().forEach((pointer, each) -> place(each.actions(), pointer + "/actions/", all));
        place(looseActions, "/looseActions/", all);
        return all;
    }

    private static <T> void place(List<T> list, String pointer, Map<String, T> all) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != null) {
                all.put(pointer + i, list.get(i));
            }
        }
    }

    /** {@return the municipality as a code; empty when none is given or it is not five digits} */
    public Optional<NisCode> municipalityCode() {
        return Optional.ofNullable(municipality).filter(NisCode::matches).map(NisCode::of);
    }

    /**
     * {@return the groups of its audience that are given by id, in the order given; groups in own words are left out}
     */
    public List<TargetGroupId> audienceGroupIds() {
        return TargetGroups.known(audienceGroups);
    }

    @Override
    public String key() {
        return id;
    }
}
