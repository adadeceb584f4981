package be.kapstok.advice;

import be.kapstok.index.SourceIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.Province;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the choices of advice into reasons. */
final class AdviceReasons {
    private final SourceIndex sources;
    private final Map<AreaCode, Province> provinces = new HashMap<>();
    private final AdviceSettings settings;

    AdviceReasons(SourceIndex sources, List<Province> provinces, AdviceSettings settings) {
        this.sources = sources;
        this.settings = settings;
        provinces.forEach(each -> this.provinces.put(each.code(), each));
    }

    Reason size(Municipality one, Size size) {
        return sources.reason(AdviceReason.SIZE, size.of(), one.name(), words(size.population()), words(size.year()));
    }

    Reason noSize(Municipality one) {
        return Reason.of(AdviceReason.SIZE_NOT_KNOWN, one.name());
    }

    Reason sameProvince(Municipality doer, Municipality one) {
        if (one.region() == Region.BRUSSELS) {
            return sources.reason(AdviceReason.ALSO_IN_BRUSSELS, List.of(doer), doer.name());
        }
        Province province = one.province() == null ? null : provinces.get(one.province());
        Object name = province == null ? Objects.toString(one.province()) : province.name();
        return sources.reason(AdviceReason.SAME_PROVINCE, List.of(doer), doer.name(), name);
    }

    Reason likeSize(Municipality doer, Size size) {
        return sources.reason(
                AdviceReason.LIKE_SIZE, size.of(), doer.name(), words(size.population()), words(size.year()));
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

    List<Reason> period(AdviceReason code, PlanningPeriod period) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(sources.reason(code, List.of(period), period.id(), period.integrationRule()));
        reasons.addAll(sources.notes(List.of(period)));
        return reasons;
    }

    Reason noPeriod(AdviceReason code, LocalDate day) {
        return Reason.of(code, day);
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
