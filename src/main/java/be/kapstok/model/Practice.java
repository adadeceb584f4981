package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A practice of a municipality: an example for others, with a label that says what kind of measure it was.
 *
 * @param id its id
 * @param title what the municipality did, in a sentence
 * @param municipalities the municipalities that did it, by code or name
 * @param year the year of the decision, the action or the report, or {@code null} when not known
 * @param domain the id of its policy domain, or {@code null} when not known
 * @param domainWord the policy domain in the words of the source, or {@code null}
 * @param targetGroups whom it was for: ids of target groups, or own words as {@code other:...}
 * @param kind what kind of measure it was, or {@code null} when not labelled
 * @param kindBasis the basis for the label, or {@code null}
 * @param justification the reason that the source gives for it, or {@code null}
 * @param website the page about it, or {@code null} when not known
 * @param contact how to reach the people who did it, or {@code null} when not known
 * @param checkedOn the day on which somebody last compared the record with its sources, or {@code null} when not stated
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Practice(
        @Filled @IdFormat @Size(max = 200) String id,
        @NotNull @Valid Text title,
        @NotEmpty @Size(max = 10000) List<@Filled @Size(max = 200) String> municipalities,
        @Min(1900) @Max(2200) @Nullable Integer year,
        @Size(max = 200) @Nullable String domain,
        @Size(max = 1000) @Nullable String domainWord,
        @Size(max = 10000) List<@Filled @Size(max = 1000) String> targetGroups,
        @Nullable MeasureKind kind,
        @Nullable KindBasis kindBasis,
        @Valid @Nullable Text justification,
        @WebAddress @Nullable String website,
        @Valid @Nullable Contact contact,
        @Nullable LocalDate checkedOn,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Practice {
        municipalities = Lists.copy(municipalities);
        targetGroups = Lists.copy(targetGroups);
        sources = Lists.copy(sources);
    }

    /** {@return the municipalities given by code, in the order given; names are left out} */
    public List<NisCode> municipalityCodes() {
        return Lists.codes(municipalities);
    }

    /** {@return the policy domain as an id; empty when none is given or its form is wrong} */
    public Optional<PolicyDomainId> policyDomainId() {
        return Optional.ofNullable(domain).filter(PolicyDomainId::matches).map(PolicyDomainId::of);
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

    @Override
    public String key() {
        return id;
    }
}
