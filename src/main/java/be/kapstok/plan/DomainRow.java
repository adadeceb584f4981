package be.kapstok.plan;

import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The integration actions of one policy domain.
 *
 * @param domain the policy domain, or {@code null} for actions without a known domain
 * @param name its name, or {@code null} when there is no domain, or the data does not have it
 * @param onPage whether the seed page names it
 * @param cells a cell for each kind, in the order of {@link be.kapstok.model.MeasureKind}
 * @since 0.1.0
 */
public record DomainRow(
        @Nullable PolicyDomainId domain, @Nullable Text name, boolean onPage, List<KindShare> cells) {
    /** Copies the cells. */
    public DomainRow {
        cells = List.copyOf(cells);
    }
}
