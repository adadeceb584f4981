package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.migration.MigrationReport;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PopulationAnswer;
import be.kapstok.place.Vintage;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer;
import java.util.List;
import java.util.Locale;

/**
 * Answers as JSON, for programs: the same that a host writes with Jackson databind, with sentences in a language.
 *
 * @since 0.1.0
 */
public final class JsonReport {
    private JsonReport() {}

    /**
     * A look-up as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(MunicipalityAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * An answer about support as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(SupportAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * An answer about subsidies as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(FundingAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * The life of a municipality as JSON.
     *
     * @param history the history
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(History history, Locale language) {
        return new RecordWriter(language).write(history);
    }

    /**
     * Changes as JSON.
     *
     * @param changes the changes
     * @param language the language of their sentences; any but Dutch and French means English
     * @return one line of JSON: a list
     */
    public static String of(List<Change> changes, Locale language) {
        return new RecordWriter(language).write(changes);
    }

    /**
     * The days of a list as JSON.
     *
     * @param vintage the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(Vintage vintage, Locale language) {
        return new RecordWriter(language).write(vintage);
    }

    /**
     * A population as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(PopulationAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * What became of carried data as JSON, without the data itself.
     *
     * @param report what became of it
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(MigrationReport report, Locale language) {
        return new RecordWriter(language).write(report);
    }

    /**
     * Partners as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(PartnerAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * Practices as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(PracticeAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * Publications as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(PublicationAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * The services of a day as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(ServicesAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * The list of integratiediensten as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(IntegratiedienstenAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * The address list of centres as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(CentraAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * Advice as JSON.
     *
     * @param advice the advice
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(Advice advice, Locale language) {
        return new RecordWriter(language).write(advice);
    }
}
