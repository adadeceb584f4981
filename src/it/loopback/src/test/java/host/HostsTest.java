package host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.FindingLog;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each host says what the library says in this process. */
class HostsTest {
    private static final Path DATA = Path.of(System.getProperty("data"));
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String SHORT_MEASURE = """
            {"id": "m2", "title": "Taallessen", "date": "2018-03-01", "declaredKind": "inclusive",
             "targetGroups": ["newcomers"], "note": "een woord in het Nederlands"}""";

    private int answers;

    @ParameterizedTest
    @CsvSource({
        "3, jackson-databind-2. hibernate-validator-8. jakarta.validation-api-3.0",
        "4, jackson-databind-3. hibernate-validator-9. jakarta.validation-api-3.1"
    })
    void theHostSaysWhatTheLibrarySays(int boot, String pins) throws Exception {
        String name = "spring-boot-" + boot;
        Path jar = Path.of(System.getProperty("hosts"), name, "target", "host.jar");
        List<String> pinned = new ArrayList<>();
        for (String pin : pins.split(" ")) {
            pinned.add(library(jar, pin));
        }
        try (RunningHost host = new RunningHost(jar)) {
            String full = Files.readString(DATA.resolve("full-measure.json"));
            for (String text : List.of(full, SHORT_MEASURE)) {
                Measure measure = read(text, Measure.class);
                same(
                        new RecordWriter(Locale.ENGLISH).write(KAPSTOK.check(measure)),
                        host.post("/measures/check", text));
                same(new RecordWriter(Locale.ENGLISH).write(measure), host.post("/measures/echo", text));
            }
            String plan = Files.readString(DATA.resolve("full-plan.json"));
            same(
                    new RecordWriter(Locale.ENGLISH).write(KAPSTOK.review(read(plan, MultiYearPlan.class))),
                    host.post("/plans/review", plan));
            LocalDate day = LocalDate.of(2014, 6, 1);
            for (String place : List.of("Genk", "44021", "Affligem", "1000", "Nergens")) {
                same(
                        new RecordWriter(Locale.ENGLISH).write(KAPSTOK.support(place, day)),
                        host.get("/support/" + place + "?on=" + day));
            }

            List<String> faults =
                    faults(host.post("/measures/check", Files.readString(DATA.resolve("invalid-measure.json"))));
            assertEquals(Files.readAllLines(DATA.resolve("invalid-measure.expected")), faults);
            assertEquals(List.of("title: must not be blank"), faults(host.post("/measures/check", "{\"id\": \"m\"}")));
            for (String unreadable : List.of("{", "{\"id\": \"m\", \"title\": \"t\", \"date\": \"2018-02-30\"}")) {
                assertEquals(400, host.post("/measures/check", unreadable).statusCode());
            }
            assertFalse(host.text().contains(" ERROR "), host.text());

            Files.writeString(
                    Path.of(System.getProperty("proofs"), name + ".txt"),
                    "proof: spring boot " + boot + " host with " + String.join(", ", pinned) + ": " + faults.size()
                            + " faults told with 400, " + answers + " answers equal\n");
        }
    }

    /** The one library in the packaged host whose file has this start, without its ending. */
    private static String library(Path jar, String start) throws IOException {
        try (JarFile libraries = new JarFile(jar.toFile())) {
            List<String> found = libraries.stream()
                    .map(each -> each.getName().substring(each.getName().lastIndexOf('/') + 1))
                    .filter(each -> each.startsWith(start))
                    .map(each -> each.replace(".jar", ""))
                    .toList();
            assertEquals(1, found.size(), start + " " + found);
            return found.get(0);
        }
    }

    private static <T extends Record> T read(String text, Class<T> type) {
        FindingLog log = new FindingLog();
        T record = new DatasetReader().readRecord(RawText.of(text, "body"), type, log);
        assertTrue(log.isEmpty());
        return record;
    }

    private void same(String expected, HttpResponse<String> response) throws Exception {
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(JSON.readTree(expected), JSON.readTree(response.body()));
        answers++;
    }

    private static List<String> faults(HttpResponse<String> response) throws Exception {
        assertEquals(400, response.statusCode(), response.body());
        JsonNode body = JSON.readTree(response.body());
        List<String> faults = new ArrayList<>();
        body.properties()
                .forEach(each ->
                        faults.add(each.getKey() + ": " + each.getValue().asText()));
        return faults;
    }
}
