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
 * @param level the level that gives it
 * @param source the id of the subsidy source that gives it
 * @param scheme a word that the rounds and successors of one scheme share, in lower snake case, or {@code null}; for
 *     example {@code plan_samenleven}, {@code local_integration_subsidy}
 * @param applicants who may apply
 * @param applicantsComplete {@code false} when others may also apply, and the source was not, or not fully, read on
 *     this point; {@code null} or {@code true} when nobody else may apply
 * @param themes the themes of the seed page that it serves
 * @param themeWords its purpose, in the words of its source
 * @param period the days on which it is open or runs, or {@code null} when not known
 * @param endKnown {@code false} when the scheme has no end here and nobody knows whether it ended; {@code null} or
 *     {@code true} when an absent end means that it goes on as far as known
 * @param extensions days after its period on which it went on for some applicants
 * @param access how applicants get its money, or {@code null} when not known
 * @param applications the days on which it accepted applications; empty when not known, or when there are no
 *     applications
 * @param usualYears how many years such projects or schemes usually run, or {@code null} when not stated
 * @param amount how much money there is, or {@code null} when the source gives no single amount
 * @param amountText what the source says of amounts and limits, or {@code null}
 * @param conditions what applicants must fulfil; empty when not known
 * @param channels through whom the money goes, where that is not the same for all; empty when not stated
 * @param actions the actions that it pays by the unit; empty when there are none, or when not known
 * @param legalBasis the act or decision on which it rests, or {@code null} when not known
 * @param website the web page or site about it, or {@code null} when not known
 * @param contact how to reach the authority that gives it, or {@code null} when not known
 * @param checkedOn the day on which somebody last compared the record with its sources, or {@code null} when not stated
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
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

    /** Copies the lists; an absent list becomes an empty list. */
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

    /** {@return the subsidy source as an id; empty when its form is wrong} */
    public Optional<SubsidySourceId> subsidySourceId() {
        return Optional.ofNullable(source).filter(SubsidySourceId::matches).map(SubsidySourceId::of);
    }

    @Override
    public String key() {
        return id;
    }
}
