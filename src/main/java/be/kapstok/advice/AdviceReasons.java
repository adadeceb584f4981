package be.kapstok.advice;

import be.kapstok.index.Names;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the reasons for the choices of advice. */
final class AdviceReasons {
    private final SourceIndex sources;
    private final Names names;
    private final AdviceSettings settings;

    AdviceReasons(SourceIndex sources, Names names, AdviceSettings settings) {
        this.sources = sources;
        this.settings = settings;
        this.names = names;
    }

    /** A reason that rests on the size of a municipality. */
    Reason size(AdviceReason code, Municipality one, Size size) {
        return sources.reason(code, size.of(), one.name(), words(size.population()), words(size.year()));
    }

    Reason sameProvince(Municipality doer, Municipality one) {
        if (one.region() == Region.BRUSSELS) {
            return sources.reason(AdviceReason.ALSO_IN_BRUSSELS, List.of(doer), doer.name());
        }
        AreaCode province = one.province();
        Text name = province == null ? null : names.area(province);
        return sources.reason(
                AdviceReason.SAME_PROVINCE,
                List.of(doer),
                doer.name(),
                name == null ? Objects.toString(province) : name);
    }

    Reason noClaim(Municipality one) {
        return sources.noClaim(one);
    }

    List<Reason> chosen(Municipality one, int practices, int later, int withoutYear, int noIntegration) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(AdviceReason.PRACTICES, words(practices), one.name(), decimal(settings.likeSize())));
        count(reasons, AdviceReason.PRACTICES_WITHOUT_YEAR, withoutYear);
        count(reasons, AdviceReason.LATER_PRACTICES, later);
        count(reasons, AdviceReason.NO_INTEGRATION, noIntegration);
        return reasons;
    }

    private void count(List<Reason> reasons, AdviceReason code, int count) {
        if (count > 0) {
            reasons.add(Reason.of(code, words(count)));
        }
    }

    /** The reasons that say which planning period was chosen for a day, or that the data has none. */
    List<Reason> period(AdviceReason code, @Nullable Planning planning, AdviceReason none, LocalDate day) {
        if (planning == null) {
            return List.of(Reason.of(none, day));
        }
        PlanningPeriod period = planning.period();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(sources.reason(code, List.of(period), period.id(), period.integrationRule()));
        reasons.addAll(sources.notes(List.of(period)));
        return reasons;
    }

    private static Text decimal(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        String comma = plain.replace('.', ',');
        return new Text(comma, comma, plain);
    }

    private static String words(int number) {
        return String.valueOf(number);
    }
}
