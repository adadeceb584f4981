package be.kapstok;

import be.kapstok.advice.Advisers;
import be.kapstok.dataset.Dataset;
import be.kapstok.funding.Funding;
import be.kapstok.lists.Lists;
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
import be.kapstok.wording.WordingReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The objects that answer the questions. All but look-up and support are created when first asked for, so that the
 * first answer need not wait for them.
 */
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

    /**
     * {@return the finder of open subsidies, and its settings: always the same object, created when first asked for}
     */
    public Funding funding() {
        return made(Funding.class, () -> new Funding(data, municipalities));
    }

    /**
     * {@return the checker of data against this data, with the default severity of every rule; {@link Validation} has
     * settings}
     */
    public Validation validation() {
        return Validation.against(municipalities);
    }

    /** {@return the reader of lines about measures: always the same object, created when first asked for} */
    public WordingReader wordingReader() {
        return made(WordingReader.class, WordingReader::new);
    }

    /** {@return the judge of measures, and its settings: always the same object, created when first asked for} */
    public Measures measures() {
        return made(Measures.class, () -> new Measures(data));
    }

    /** {@return the reviewer of plans, and its settings: always the same object, created when first asked for} */
    public Plans plans() {
        return made(Plans.class, () -> new Plans(data, municipalities, measures()));
    }

    /**
     * {@return the adviser that puts all answers for a local authority together, and its settings: always the same
     * object, created when first asked for}
     */
    public Advisers advisers() {
        return made(
                Advisers.class,
                () -> new Advisers(
                        data,
                        new Advisers.Questions(
                                municipalities, supporters, partners(), funding(), practices(), plans())));
    }

    /** {@return the records of this data} */
    public Dataset data() {
        return data.dataset();
    }

    /**
     * {@return the municipalities, their histories and their lineage: which municipalities exist on a day, what became
     * of each, how many people lived there, and to which days a list of codes can belong; always the same object}
     */
    public Municipalities places() {
        return municipalities;
    }

    /**
     * {@return the lists of integratiediensten, centra and services, and what each offers: always the same object,
     * created when first asked for}
     */
    public ServiceGuide services() {
        return made(ServiceGuide.class, () -> new ServiceGuide(data, municipalities, supporters));
    }

    /**
     * {@return the finder of partners, by theme, sector or municipality: always the same object, created when first
     * asked for}
     */
    public Partners partners() {
        return made(Partners.class, () -> new Partners(data, municipalities));
    }

    /**
     * {@return the finder of practices of municipalities, and of publications about them: always the same object,
     * created when first asked for}
     */
    public Practices practices() {
        return made(Practices.class, () -> new Practices(data, municipalities));
    }

    /**
     * {@return the reviewer of whole data sets by the rules of policy: always the same object, created when first asked
     * for}
     */
    public Reviews reviews() {
        return made(Reviews.class, () -> new Reviews(data, municipalities));
    }

    /** {@return the lists of words that fields take, such as target groups: always the same object, created when first asked for} */
    public Lists lists() {
        return made(Lists.class, () -> new Lists(data()));
    }

    /**
     * {@return the migrator of tables and data sets across mergers, which also reads shares: a new object at each call}
     */
    public Migrations migrations() {
        return new Migrations(data, municipalities);
    }

    /**
     * Gives the object created before, or creates it; two threads that call at once may both create it, and get the
     * same object.
     */
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
