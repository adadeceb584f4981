package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy domain as a plan defines it: a name and the policy fields that the plan puts under it.
 *
 * @param id its id, or {@code null}; {@code finance} for the compulsory general financing
 * @param name its name in the plan, or {@code null}
 * @param fields the codes of its policy fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DomainGrouping(
        @IdFormat @Size(max = 200) @Nullable String id,
        @Size(max = 1000) @Nullable String name,
        @Size(max = 10000) List<@PolicyFieldCodeFormat @NotNull String> fields) {

    /** Copies the lists; an absent list becomes an empty list. */
    public DomainGrouping {
        fields = Lists.copy(fields);
    }

    /** {@return the policy fields as codes, in the order given; faulty codes are left out} */
    public List<PolicyFieldCode> fieldCodes() {
        return fields.stream()
                .filter(each -> each != null && PolicyFieldCode.matches(each))
                .map(PolicyFieldCode::of)
                .toList();
    }
}
