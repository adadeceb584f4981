package be.kapstok.fuzz;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.Vintage;
import be.kapstok.place.WordList;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Reason;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.support.SupportAnswer;
import be.kapstok.table.TableOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Whatever the text and the day, a look-up answers with reasons, in text and JSON; and so does a list of texts. */
public final class FuzzLookup {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private FuzzLookup() {}

    /**
     * One run.
     *
     * @param bytes two bytes of a day, and then a text
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        LocalDate day = LocalDate.of(2008, 7, 1).plusDays(ByteBuffer.wrap(bytes).getShort() & 0x1FFF);
        String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_8);
        MunicipalityAnswer found = KAPSTOK.municipality(text, day);
        told(
                found.reasons(),
                Reports.of(found, ReportFormat.JSON, Languages.ENGLISH),
                Reports.of(found, ReportFormat.TEXT, Languages.DUTCH));
        SupportAnswer support = KAPSTOK.support(text, day);
        told(
                support.reasons(),
                Reports.of(support, ReportFormat.JSON, Languages.ENGLISH),
                Reports.of(support, ReportFormat.TEXT, Languages.DUTCH));
        List<String> words;
        try {
            words = WordList.of(RawText.of(text, "(fuzz)"), TableOptions.DEFAULT, null, KAPSTOK.places())
                    .words();
        } catch (IllegalArgumentException noList) {
            return; // neither a list nor CSV nor a data set, and it is told why
        }
        Vintage vintage = KAPSTOK.places().vintageOf(words);
        told(
                vintage.reasons(),
                Reports.of(vintage, ReportFormat.JSON, Languages.ENGLISH),
                Reports.of(vintage, ReportFormat.TEXT, Languages.DUTCH));
    }

    private static void told(List<Reason> reasons, String json, String text) {
        if (reasons.isEmpty() || json.isBlank() || text.isBlank()) {
            throw new AssertionError("an answer says why");
        }
        for (Reason each : reasons) {
            if (each.text(Languages.FRENCH).isBlank()) {
                throw new AssertionError("a reason is a sentence: " + each.code());
            }
        }
    }
}
