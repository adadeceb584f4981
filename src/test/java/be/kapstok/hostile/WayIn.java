package be.kapstok.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.cli.Ran;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Severity;
import be.kapstok.testing.DatasetAssert;
import be.kapstok.testing.KapstokAssertions;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A way in: who is asked, what it is given, and which form the name says that this has. */
record WayIn(Door door, Source source, Form form) {
    private static final Kapstok KAPSTOK = SmallWorld.kapstok();
    private static final RawText GOOD = RawText.of("{\"schemaVersion\":1}", "good.json");

    /** Who is asked. */
    enum Door {
        READ,
        READ_EACH,
        CHECK,
        CHECK_SEVERAL,
        CHECK_EACH,
        VALIDATE,
        VALIDATE_EACH,
        ASSERT,
        COMMAND
    }

    /** What is given. */
    enum Source {
        PATH,
        STREAM,
        READER,
        TEXT,
        BYTES
    }

    /** What the name says that it is. */
    enum Form {
        JSON("measures.json"),
        NDJSON("measures.ndjson"),
        CSV("measures.csv"),
        UNSAID("measures");

        private final String file;

        Form(String file) {
            this.file = file;
        }
    }

    /** What came of it. */
    record Told(boolean nothing, List<Finding> findings, String shown) {}

    /** Every door with everything that it takes; a text without a name is tried where there is no name to give. */
    static List<WayIn> all() {
        return Stream.of(Door.values())
                .flatMap(door -> Stream.of(Source.values())
                        .flatMap(source -> Stream.of(Form.values()).map(form -> new WayIn(door, source, form))))
                .filter(WayIn::isThere)
                .toList();
    }

    private boolean isThere() {
        boolean path = source == Source.PATH;
        boolean named = form != Form.UNSAID;
        return switch (door) {
            case READ, CHECK -> named;
            case READ_EACH, CHECK_EACH -> named && (path || source == Source.STREAM);
            case CHECK_SEVERAL -> named && source == Source.BYTES;
            case VALIDATE -> path || !named;
            case VALIDATE_EACH -> named && path;
            case ASSERT -> named ? path || source == Source.BYTES : source == Source.TEXT;
            case COMMAND -> path;
        };
    }

    /** Whether it reads record by record, a line each. */
    boolean takesLines() {
        return form == Form.NDJSON || form == Form.CSV || isStreaming();
    }

    /** Whether it holds no more than a line. */
    boolean isStreaming() {
        return door == Door.READ_EACH || door == Door.CHECK_EACH || door == Door.VALIDATE_EACH;
    }

    String file() {
        return form.file;
    }

    Told enter(Given given) throws IOException {
        return switch (door) {
            case READ -> read(given);
            case READ_EACH -> readEach(given);
            case CHECK ->
                told(
                        source == Source.PATH
                                ? validation().check(given.file(form.file))
                                : validation().check(raw(given)));
            case CHECK_SEVERAL -> told(validation().check(List.of(raw(given), GOOD)));
            case CHECK_EACH -> told(checkEach(given));
            case VALIDATE -> told(validate(given));
            case VALIDATE_EACH -> told(KAPSTOK.validateEach(given.file(form.file), (record, findings) -> {}));
            case ASSERT -> asserted(given);
            case COMMAND -> command(given);
        };
    }

    private static Validation validation() {
        return KAPSTOK.validation();
    }

    private RawText raw(Given given) throws IOException {
        return switch (source) {
            case PATH -> RawText.of(given.file(form.file));
            case STREAM -> RawText.of(given.stream(), form.file);
            case READER -> RawText.of(given.reader(), form.file);
            case TEXT -> RawText.of(given.text(), form.file);
            case BYTES -> RawText.of(given.bytes(), form.file);
        };
    }

    private Told read(Given given) throws IOException {
        DatasetReader reader = new DatasetReader();
        Reading reading = source == Source.PATH ? reader.read(given.file(form.file)) : reader.read(raw(given));
        return told(reading.findings());
    }

    private Told readEach(Given given) throws IOException {
        FindingLog log = new FindingLog();
        if (source == Source.PATH) {
            new DatasetReader().each(given.file(form.file), log, (kind, record, whole, places) -> {});
        } else {
            new DatasetReader().each(given.stream(), form.file, log, (kind, record, whole, places) -> {});
        }
        return told(log.findings());
    }

    private ValidationReport checkEach(Given given) throws IOException {
        return source == Source.PATH
                ? validation().checkEach(given.file(form.file), (record, findings) -> {})
                : validation().checkEach(given.stream(), form.file, (record, findings) -> {});
    }

    private ValidationReport validate(Given given) throws IOException {
        return switch (source) {
            case PATH -> KAPSTOK.validate(given.file(form.file));
            case STREAM -> KAPSTOK.validate(given.stream());
            case READER -> KAPSTOK.validate(given.reader());
            case TEXT -> KAPSTOK.validate(given.text());
            case BYTES -> KAPSTOK.validate(given.bytes());
        };
    }

    private Told asserted(Given given) throws IOException {
        DatasetAssert asserted = switch (source) {
            case PATH -> KapstokAssertions.assertThatDataset(given.file(form.file));
            case TEXT -> KapstokAssertions.assertThatDataset(given.text());
            default -> KapstokAssertions.assertThatDataset(raw(given));
        };
        Told told = told(asserted.report());
        try {
            asserted.hasNoErrorsOrWarnings();
            return told;
        } catch (AssertionError failed) {
            return new Told(told.nothing(), told.findings(), String.valueOf(failed.getMessage()));
        }
    }

    private Told command(Given given) throws IOException {
        Ran ran = Ran.of("validate", given.file(form.file), "--lang", "en", "--fail-on", "warning");
        if (ran.code() == 2) {
            throw new IOException(ran.err());
        }
        assertThat(ran.err()).isEmpty();
        boolean silent = ran.code() == 0 && !ran.out().contains("KD-");
        return new Told(silent, List.of(), ran.out());
    }

    private static Told told(List<Finding> findings) {
        return new Told(findings.isEmpty(), findings, "");
    }

    /** What the totals of a report say is what it tells. */
    private static Told told(ValidationReport report) {
        long perRule =
                report.perRule().values().stream().mapToLong(Long::longValue).sum();
        long perSeverity = report.perSeverity().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(perRule)
                .isEqualTo(perSeverity)
                .isGreaterThanOrEqualTo(report.findings().size());
        assertThat(report.complete()).isEqualTo(perRule == report.findings().size());
        assertThat(report.isValid()).isEqualTo(!report.perSeverity().containsKey(Severity.ERROR));
        return told(report.findings());
    }

    @Override
    public String toString() {
        return (door + " " + source + " as " + form).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
