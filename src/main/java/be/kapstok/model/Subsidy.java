package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scheme, or one round of a scheme, that pays for local integration policy.
 *
 * @param id its id
 * @param name its name
 * @param level the level it comes from
 * @param source the id of the subsidy source that gives it
 * @param scheme a word that the rounds and successors of one scheme share, in lower snake case, or {@code null}; for
 *     example {@code plan_samenleven}, {@code local_integration_subsidy}
 * @param applicants who may apply
 * @param applicantsComplete {@code false} when others may apply as well and the source was not, or not fully, read on it;
 *     {@code null} or {@code true} when nobody else may
 * @param themes the themes of the seed page that it serves
 * @param themeWords what it is for, in the words of its source
 * @param period the days on which it is open or runs, or {@code null} when not known
 * @param endKnown {@code false} when nobody knows whether a scheme without an end had one; {@code null} or {@code true} when
 *     an absent end means that it goes on as far as known
 * @param extensions days after its period on which it went on for some
 * @param access how its money is got, or {@code null} when not known
 * @param applications the days on which it took applications; empty when not known, or when nobody applies
 * @param usualYears how many years such projects or schemes usually run, or {@code null} when not told
 * @param amount how much money there is, or {@code null} when the source gives no single amount
 * @param amountText what the source says of amounts and limits, or {@code null}
 * @param conditions what applicants must fulfil; empty when not known
 * @param channels through whom the money goes, where that is not the same for all; empty when not told
 * @param actions the actions that it pays by the unit; empty when it does not, or not known
 * @param legalBasis the act or decision it rests on, or {@code null} when not known
 * @param website the page or site about it, or {@code null} when not known
 * @param contact how to reach who gives it, or {@code null} when not known
 * @param checkedOn the day on which somebody last held the record against its sources, or {@code null} when not told
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not told
 * @param note what a reader should know besides, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Subsidy(
        @Filled @IdFormat @Size(max = 200) String id,
        @NotNull @Valid Text name,
        @NotNull FundingLevel level,
        @Filled @Size(max = 200) String source,
        @IdFormat @Size(max = 200) @Nullable String scheme,
        @NotEmpty @Size(max = 10000) List<@NotNull OrganisationKind> applicants,
        @Nullable Boolean applicantsComplete,
        @Size(max = 10000) List<@NotNull Theme> themes,
        @Size(max = 10000) List<@Filled @Size(max = 1000) String> themeWords,
        @Valid @Nullable Period period,
        @Nullable Boolean endKnown,
        @Size(max = 10000) List<@Valid @NotNull SubsidyExtension> extensions,
        @Nullable SubsidyAccess access,
        @Size(max = 10000) List<@Valid @NotNull SubsidyApplications> applications,
        @PositiveOrZero @Nullable Integer usualYears,
        @Valid @Nullable Money amount,
        @Valid @Nullable Text amountText,
        @Size(max = 10000) List<@Valid @NotNull SubsidyCondition> conditions,
        @Size(max = 10000) List<@Valid @NotNull SubsidyChannel> channels,
        @Size(max = 10000) List<@Valid @NotNull SubsidyAction> actions,
        @Valid @Nullable Text legalBasis,
        @WebAddress @Nullable String website,
        @Valid @Nullable Contact contact,
        @Nullable LocalDate checkedOn,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty one. */
    public Subsidy {
        applicants = Lists.copy(applicants);
        themes = Lists.copy(themes);
        themeWords = Lists.copy(themeWords);
        extensions = Lists.copy(extensions);
        applications = Lists.copy(applications);
        conditions = Lists.copy(conditions);
        channels = Lists.copy(channels);
        actions = Lists.copy(actions);
        sources = Lists.copy(sources);
    }

    /** {@return the subsidy source as an id; empty when it does not have the form of one} */
    public Optional<SubsidySourceId> subsidySourceId() {
        return Optional.ofNullable(source).filter(SubsidySourceId::matches).map(SubsidySourceId::of);
    }

    @Override
    public String key() {
        return id;
    }
}
