/**
 * Local integration policy in Flanders and Brussels: data, and questions that explain their answers.
 */
module be.kapstok {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires java.logging;
    requires java.xml;
    requires org.hibernate.validator;
    requires static info.picocli;

    uses be.kapstok.model.Vocabulary;
    uses be.kapstok.dataset.ForeignForm;

    provides be.kapstok.model.Vocabulary with
            be.kapstok.ShippedVocabulary;
    provides be.kapstok.dataset.ForeignForm with
            be.kapstok.bbc.PlanExport;

    exports be.kapstok;
    exports be.kapstok.model;
    exports be.kapstok.reason;
    exports be.kapstok.file;
    exports be.kapstok.table;
    exports be.kapstok.dataset;
    exports be.kapstok.catalogue;
    exports be.kapstok.validation;
    exports be.kapstok.lists;
    exports be.kapstok.place;
    exports be.kapstok.migration;
    exports be.kapstok.support;
    exports be.kapstok.wording;
    exports be.kapstok.measure;
    exports be.kapstok.bbc;
    exports be.kapstok.plan;
    exports be.kapstok.funding;
    exports be.kapstok.partner;
    exports be.kapstok.practice;
    exports be.kapstok.advice;
    exports be.kapstok.review;
    exports be.kapstok.report;
    exports be.kapstok.testing;

    opens be.kapstok.model;
    opens be.kapstok.reason;
    opens be.kapstok.catalogue;
    opens be.kapstok.validation to
            org.hibernate.validator;
    opens be.kapstok.cli to
            info.picocli;
}
