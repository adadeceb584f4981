package be.kapstok.partner;

import be.kapstok.index.SupportIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Decides where partners work. An area is a code or words. The table {@code area-words.properties} turns words that
 * name whole provinces or regions into codes; other words give no place.
 *
 * <p>A partner that is also a support body does not work in a municipality that its coverage leaves out.
 */
final class Areas {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            Areas.class.getPackageName() + ".area-words", Locale.ROOT, Areas.class.getModule());

    private final SupportIndex bodies;
    private final Municipalities municipalities;
    private final PartnerReasons why;

    Areas(SupportIndex bodies, Municipalities municipalities, PartnerReasons why) {
        this.bodies = bodies;
        this.municipalities = municipalities;
        this.why = why;
    }

    /** Whether a partner works in a municipality. */
    enum Placing {
        IN,
        OUT,
        NOT_PLACED
    }

    /** What was decided, and why. */
    record Decision(Placing placing, Reason reason) {}

    /** The reason that says where a partner works, when the question names no municipality. */
    Reason told(KnownPartner partner) {
        String area = partner.told().area();
        if (area == null) {
            return why.about(PartnerReason.AREA_NOT_KNOWN, partner);
        }
        List<AreaCode> codes = codes(partner);
        if (codes.isEmpty()) {
            return why.about(PartnerReason.AREA_IN_WORDS, partner, area);
        }
        return isInCodes(partner)
                ? why.about(PartnerReason.WORKS_IN, partner, names(codes))
                : why.probable(PartnerReason.WORDS_READ_AS, partner, area, names(codes));
    }

    /** Decides whether a partner works in one of some municipalities of a day, or that this is not known. */
    Decision near(KnownPartner partner, List<Municipality> places, LocalDate day) {
        Decision last = new Decision(Placing.OUT, told(partner));
        for (Municipality each : places) {
            Decision here = near(partner, each, day);
            if (here.placing() == Placing.IN) {
                return here;
            }
            last = here.placing() == Placing.NOT_PLACED ? here : last;
        }
        return last;
    }

    private Decision near(KnownPartner partner, Municipality one, LocalDate day) {
        List<AreaCode> codes = codes(partner);
        if (leftOut(partner, one, day)) {
            return new Decision(Placing.OUT, told(partner));
        }
        boolean known = false;
        for (AreaCode code : codes) {
            if (holds(code, one)) {
                return new Decision(Placing.IN, near(partner, one, codes));
            }
            if (hasToDoWith(code, one, day)) {
                return new Decision(
                        Placing.IN, why.probable(PartnerReason.NEAR_BY_MERGER, partner, name(code), one.name()));
            }
            known = known || isKnown(code);
        }
        return new Decision(known ? Placing.OUT : Placing.NOT_PLACED, told(partner));
    }

    private Reason near(KnownPartner partner, Municipality one, List<AreaCode> codes) {
        return isInCodes(partner)
                ? why.about(PartnerReason.NEAR, partner, one.name(), names(codes))
                : why.probable(PartnerReason.NEAR, partner, one.name(), names(codes));
    }

    private boolean leftOut(KnownPartner partner, Municipality one, LocalDate day) {
        String area = partner.told().area();
        if (area != null && List.of(read(area).split(",", -1)).contains("-" + one.nis())) {
            return true;
        }
        return bodies.leavingOut(one, day).stream().anyMatch(each -> each.body().equals(partner.body()));
    }

    private static boolean holds(AreaCode code, Municipality one) {
        return code.value().equals(one.nis().value())
                || code.equals(one.province())
                || code.equals(one.region().code());
    }

    /** Whether a municipality with a code of another day merged into a municipality, or was formed from it. */
    private boolean hasToDoWith(AreaCode code, Municipality one, LocalDate day) {
        NisCode nis = NisCode.of(code.value());
        return municipalities.on(nis, day) == null
                && (isAmong(one, municipalities.lineage().successors(nis, day))
                        || isAmong(one, municipalities.lineage().predecessors(nis, day)));
    }

    private static boolean isAmong(Municipality one, List<Municipality> all) {
        return all.stream().anyMatch(each -> each.nis().equals(one.nis()));
    }

    private boolean isKnown(AreaCode code) {
        return bodies.areaName(code) != null
                || !municipalities.records(NisCode.of(code.value())).isEmpty();
    }

    /** The codes of an area: its own, or those that its words mean; empty when the words mean no codes. */
    static List<AreaCode> codes(KnownPartner partner) {
        String area = partner.told().area();
        if (!partner.served().isEmpty() || area == null) {
            return partner.served();
        }
        if (AreaCode.matches(area)) {
            return List.of(AreaCode.of(area));
        }
        return Stream.of(read(area).split(",", -1))
                .filter(each -> !each.isEmpty() && !each.startsWith("-"))
                .map(AreaCode::of)
                .toList();
    }

    private static boolean isInCodes(KnownPartner partner) {
        return !partner.served().isEmpty() || partner.told().areaCode().isPresent();
    }

    private static String read(String words) {
        return WORDS.containsKey(words) ? WORDS.getString(words) : "";
    }

    private List<Object> names(List<AreaCode> codes) {
        return codes.stream().map(this::name).toList();
    }

    /** The name in each language, followed by the code: a city and a province may share a name. */
    private Object name(AreaCode code) {
        Text name = bodies.areaName(code);
        List<Municipality> records = municipalities.records(NisCode.of(code.value()));
        if (name == null && !records.isEmpty()) {
            name = records.get(records.size() - 1).name();
        }
        return name == null ? code : name.map(each -> each + " (" + code + ")");
    }
}
