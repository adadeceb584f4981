package be.kapstok;

import be.kapstok.advice.Advisers;
import be.kapstok.funding.Funding;
import be.kapstok.index.Later;
import be.kapstok.measure.Measures;
import be.kapstok.partner.Partners;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.Plans;
import be.kapstok.practice.Practices;
import be.kapstok.review.Reviews;
import be.kapstok.support.ServiceGuide;
import be.kapstok.support.Supporters;
import be.kapstok.validation.CheckedDataset;

/** The questions beyond look-up and support, made one by one when first asked: the first answer must not wait for them. */
final class Questions {
    private final Later<Measures> measures;
    private final Later<Plans> plans;
    private final Later<Reviews> reviews;
    private final Later<ServiceGuide> services;
    private final Later<Funding> funding;
    private final Later<Partners> partners;
    private final Later<Practices> practices;
    private final Later<Advisers> advisers;

    Questions(CheckedDataset data, Municipalities municipalities, Supporters supporters) {
        measures = new Later<>(() -> new Measures(data));
        plans = new Later<>(() -> new Plans(data, municipalities, measures()));
        reviews = new Later<>(() -> new Reviews(data, municipalities));
        services = new Later<>(() -> new ServiceGuide(data, municipalities, supporters));
        funding = new Later<>(() -> new Funding(data, municipalities));
        partners = new Later<>(() -> new Partners(data, municipalities));
        practices = new Later<>(() -> new Practices(data, municipalities));
        advisers = new Later<>(() -> new Advisers(
                data, new Advisers.Questions(municipalities, supporters, partners(), funding(), practices(), plans())));
    }

    Measures measures() {
        return measures.get();
    }

    Plans plans() {
        return plans.get();
    }

    Reviews reviews() {
        return reviews.get();
    }

    ServiceGuide services() {
        return services.get();
    }

    Funding funding() {
        return funding.get();
    }

    Partners partners() {
        return partners.get();
    }

    Practices practices() {
        return practices.get();
    }

    Advisers advisers() {
        return advisers.get();
    }
}
