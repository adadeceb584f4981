package be.kapstok;

import be.kapstok.advice.Advisers;
import be.kapstok.dataset.Dataset;
import be.kapstok.funding.Funding;
import be.kapstok.measure.Measures;
import be.kapstok.migration.Migrations;
import be.kapstok.partner.Partners;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.Plans;
import be.kapstok.practice.Practices;
import be.kapstok.review.Reviews;
import be.kapstok.support.ServiceGuide;
import be.kapstok.support.Supporters;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Validation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The rooms that answer the questions; those beyond look-up and support are made when first asked: the first answer must not wait for them. */
abstract class Rooms {
    private final CheckedDataset data;
    private final Municipalities municipalities;
    private final Supporters supporters;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    Rooms(CheckedDataset data) {
        this.data = data;
        this.municipalities = new Municipalities(data);
        this.supporters = new Supporters(data, municipalities);
    }

    CheckedDataset checkedData() {
        return data;
    }

    Supporters supporters() {
        return supporters;
    }

    /** {@return the question which subsidies are open, and its settings: always the same object, made when first asked for} */
    public Funding funding() {
        return made(Funding.class, () -> new Funding(data, municipalities));
    }

    /** {@return what checks against this data, with all rules as they are: the settings are those of {@link Validation}} */
    public Validation validation() {
        return Validation.against(municipalities);
    }

    /** {@return the question what a measure is, and its settings: always the same object, made when first asked for} */
    public Measures measures() {
        return made(Measures.class, () -> new Measures(data));
    }

    /** {@return the question what a plan makes of integration, with its settings: always the same object, made when first asked for} */
    public Plans plans() {
        return made(Plans.class, () -> new Plans(data, municipalities, measures()));
    }

    /** {@return the question of the whole page, and its settings: always the same object, made when first asked for} */
    public Advisers advisers() {
        return made(
                Advisers.class,
                () -> new Advisers(
                        data,
                        new Advisers.Questions(
                                municipalities, supporters, partners(), funding(), practices(), plans())));
    }

    /** {@return the records of the data that is asked} */
    public Dataset data() {
        return data.dataset();
    }

    /**
     * {@return the municipalities, their histories and their lineage: which there are on a day, what became of one, how many lived
     * there, of which days a list can be; always the same object}
     */
    public Municipalities places() {
        return municipalities;
    }

    /**
     * {@return the lists of integratiediensten, centra and services, and what each offers: always the same object, made when first
     * asked for}
     */
    public ServiceGuide services() {
        return made(ServiceGuide.class, () -> new ServiceGuide(data, municipalities, supporters));
    }

    /** {@return the question who helps, by theme, sector or municipality: always the same object, made when first asked for} */
    public Partners partners() {
        return made(Partners.class, () -> new Partners(data, municipalities));
    }

    /** {@return what others did, and what was published about it: always the same object, made when first asked for} */
    public Practices practices() {
        return made(Practices.class, () -> new Practices(data, municipalities));
    }

    /** {@return the rules of policy over whole data sets: always the same object, made when first asked for} */
    public Reviews reviews() {
        return made(Reviews.class, () -> new Reviews(data, municipalities));
    }

    /** {@return what carries tables and data sets across mergers, and reads shares: a new object at each call} */
    public Migrations migrations() {
        return new Migrations(data, municipalities);
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
