package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action of a multi-year plan: the lowest of its three levels.
 *
 * @param id its id, unique in the plan
 * @param title its title
 * @param description what it means, or {@code null}
 * @param policyDomain the id of its policy domain, or {@code null}
 * @param policyField the code of the policy field on which it is booked, or {@code null}
 * @param policyItem the policy item (beleidsitem) under that field: its code with more digits, or {@code null}
 * @param priority whether it has priority, or {@code null} when not stated
 * @param integration whether it is tagged as integration policy, or {@code null} when neither it nor its measure says
 * @param estimates receipts and expenses by year
 * @param measure the id of the measure that it carries out, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Action(
        @Filled @IdFormat @Size(max = 200) String id,
        @Filled @Size(max = 1000) String title,
        @Size(max = 20000) @Nullable String description,
        @Size(max = 200) @Nullable String policyDomain,
        @PolicyFieldCodeFormat @Nullable String policyField,
        @IdFormat @Size(max = 200) @Nullable String policyItem,
        @Nullable Boolean priority,
        @Nullable Boolean integration,
        @Size(max = 10000) List<@Valid @NotNull Estimate> estimates,
        @Size(max = 200) @Nullable String measure) {

    /** Copies the lists; an absent list becomes an empty list. */
    public Action {
        estimates = Lists.copy(estimates);
    }

    /** {@return the policy domain as an id; empty when none is given or its form is wrong} */
    public Optional<PolicyDomainId> policyDomainId() {
        return Optional.ofNullable(policyDomain).filter(PolicyDomainId::matches).map(PolicyDomainId::of);
    }

    /** {@return the policy field as a code; empty when none is given or it is not four digits} */
    public Optional<PolicyFieldCode> policyFieldCode() {
        return Optional.ofNullable(policyField).filter(PolicyFieldCode::matches).map(PolicyFieldCode::of);
    }
}
