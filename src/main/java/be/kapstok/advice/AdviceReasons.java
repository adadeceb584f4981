package be.kapstok.advice;

import be.kapstok.index.SourceIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.Province;
import be.kapstok.model.Region;
import be.kapstok.model.Sourced;
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
        return because(AdviceReason.SIZE, size.of(), List.of(one.name(), words(size.population()), words(size.year())));
    }

    Reason noSize(Municipality one) {
        return because(AdviceReason.SIZE_NOT_KNOWN, List.of(), List.of(one.name()));
    }

    Reason sameProvince(Municipality doer, Municipality one) {
        if (one.region() == Region.BRUSSELS) {
            return because(AdviceReason.ALSO_IN_BRUSSELS, List.of(doer), List.of(doer.name()));
        }
        Province province = one.province() == null ? null : provinces.get(one.province());
        Object name = province == null ? Objects.toString(one.province()) : province.name();
        return because(AdviceReason.SAME_PROVINCE, List.of(doer), List.of(doer.name(), name));
    }

    Reason likeSize(Municipality doer, Size size) {
        return because(
                AdviceReason.LIKE_SIZE, size.of(), List.of(doer.name(), words(size.population()), words(size.year())));
    }

    List<Reason> chosen(Municipality one, int practices, int later, int withoutYear, int noIntegration) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(because(
                AdviceReason.PRACTICES,
                List.of(),
                List.of(words(practices), one.name(), decimal(settings.likeSize()))));
        count(reasons, AdviceReason.PRACTICES_WITHOUT_YEAR, withoutYear);
        count(reasons, AdviceReason.LATER_PRACTICES, later);
        count(reasons, AdviceReason.NO_INTEGRATION, noIntegration);
        return reasons;
    }

    private void count(List<Reason> reasons, AdviceReason code, int count) {
        if (count > 0) {
            reasons.add(because(code, List.of(), List.of(words(count))));
        }
    }

    List<Reason> period(AdviceReason code, PlanningPeriod period) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(because(code, List.of(period), List.of(period.id(), period.integrationRule())));
        if (period.note() != null) {
            reasons.add(because(AdviceReason.NOTE, List.of(period), List.of(period.note())));
        }
        return reasons;
    }

    Reason noPeriod(AdviceReason code, LocalDate day) {
        return because(code, List.of(), List.of(day));
    }

    private static Text decimal(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        String comma = plain.replace('.', ',');
        return new Text(comma, comma, plain);
    }

    private static String words(int number) {
        return String.valueOf(number);
    }

    private Reason because(AdviceReason code, List<? extends Sourced> records, List<Object> arguments) {
        return new Reason(
                code, arguments, sources.ofAll(records), SourceIndex.confidence(records), SourceIndex.keys(records));
    }
}
