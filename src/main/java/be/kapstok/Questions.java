package be.kapstok;

import be.kapstok.advice.Advisers;
import be.kapstok.funding.Funding;
import be.kapstok.measure.Measures;
import be.kapstok.partner.Partners;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.Plans;
import be.kapstok.practice.Practices;
import be.kapstok.review.Reviews;
import be.kapstok.support.ServiceGuide;
import be.kapstok.support.Supporters;
import be.kapstok.validation.CheckedDataset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The questions beyond look-up and support, made one by one when first asked: the first answer must not wait for them. */
final class Questions {
    private final CheckedDataset data;
    private final Municipalities municipalities;
    private final Supporters supporters;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    Questions(CheckedDataset data, Municipalities municipalities, Supporters supporters) {
        this.data = data;
        this.municipalities = municipalities;
        this.supporters = supporters;
    }

    Measures measures() {
        return made(Measures.class, () -> new Measures(data));
    }

    Plans plans() {
        return made(Plans.class, () -> new Plans(data, municipalities, measures()));
    }

    Reviews reviews() {
        return made(Reviews.class, () -> new Reviews(data, municipalities));
    }

    ServiceGuide services() {
        return made(ServiceGuide.class, () -> new ServiceGuide(data, municipalities, supporters));
    }

    Funding funding() {
        return made(Funding.class, () -> new Funding(data, municipalities));
    }

    Partners partners() {
        return made(Partners.class, () -> new Partners(data, municipalities));
    }

    Practices practices() {
        return made(Practices.class, () -> new Practices(data, municipalities));
    }

    Advisers advisers() {
        return made(
                Advisers.class,
                () -> new Advisers(
                        data,
                        new Advisers.Questions(
                                municipalities, supporters, partners(), funding(), practices(), plans())));
    }

    /** What was made before; two threads that come at once may both make it, and get the same. */
    private <T> T made(Class<T> type, Supplier<T> maker) {
        Object known = made.get(type);
        if (known == null) {
            T now = maker.get();
            Object first = made.putIfAbsent(type, now);
            known = first == null ? now : first;
        }
        return type.cast(known);
    }
}
