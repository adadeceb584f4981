package stream;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** The JSON of a measure becomes that of its answer. Only JSON crosses from one subtask to another, never a record. */
public final class CheckMeasures extends RichMapFunction<String, String> {
    private static final long serialVersionUID = 1;

    private transient Check check;

    @Override
    public void open(OpenContext context) {
        check = new Check();
    }

    @Override
    public String map(String json) {
        return check.answer(json);
    }

    /** The same without Flink. A reader and a writer are for one thread, and worth keeping. */
    static final class Check {
        private final Kapstok kapstok = Kapstok.flanders();
        private final DatasetReader reader = new DatasetReader();
        private final RecordWriter writer = new RecordWriter(Locale.ENGLISH);

        String answer(String json) {
            FindingLog log = new FindingLog();
            Measure measure = reader.readRecord(RawText.of(json, "stream"), Measure.class, log);
            return measure == null || !log.isEmpty()
                    ? "unreadable: " + log.findings()
                    : writer.write(kapstok.check(measure));
        }
    }
}
