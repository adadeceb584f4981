package be.kapstok.support;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.SupportBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who the centre is, found slowly and obviously: all records, one by one, without an index. */
final class SupportOracle {
    private static final Dataset DATA = Kapstok.flanders().data();

    private SupportOracle() {}

    static List<Municipality> municipalities(LocalDate day) {
        return DATA.list(Kind.MUNICIPALITIES).stream()
                .filter(each -> holds(each.period(), day))
                .toList();
    }

    /** Those of which the library says who supports them: not in the Walloon Region. */
    static List<Municipality> served(LocalDate day) {
        return municipalities(day).stream()
                .filter(each -> each.region() != Region.WALLONIA)
                .toList();
    }

    static List<String> centres(Municipality municipality, LocalDate day) {
        List<String> centres = new ArrayList<>();
        for (Coverage coverage : DATA.list(Kind.COVERAGES)) {
            for (SupportBody body : DATA.list(Kind.BODIES)) {
                if (body.id().equals(coverage.body()) && isCentre(body) && holds(coverage.period(), day)) {
                    String area = coverage.area().value();
                    String province = municipality.province() == null
                            ? null
                            : municipality.province().value();
                    boolean inside = area.equals(municipality.nis().value())
                            || area.equals(province)
                            || area.equals("04000") && province == null;
                    if (inside && !coverage.except().contains(municipality.nis())) {
                        centres.add(body.id().value());
                    }
                }
            }
        }
        return centres;
    }

    static List<LocalDate> boundaries() {
        return Stream.of(
                        DATA.list(Kind.MUNICIPALITIES).stream().map(Municipality::period),
                        DATA.list(Kind.COVERAGES).stream().map(Coverage::period),
                        DATA.list(Kind.BODIES).stream().map(SupportBody::period))
                .flatMap(each -> each)
                .flatMap(each -> Stream.of(each.from(), each.until()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isCentre(SupportBody body) {
        return switch (body.kind()) {
            case INTEGRATIECENTRUM, AGENCY_REGION, CITY_AGENCY -> true;
            case KRUISPUNT, OTHER -> false;
        };
    }

    private static boolean holds(Period period, LocalDate day) {
        boolean started = period.from() == null || day.compareTo(period.from()) >= 0;
        boolean ended = period.until() != null && day.compareTo(period.until()) >= 0;
        return started && !ended;
    }
}
