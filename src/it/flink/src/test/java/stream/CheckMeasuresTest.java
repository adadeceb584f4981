package stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;

class CheckMeasuresTest {
    private static final int MEASURES = 20_000;
    private static final int PARALLEL = 2;
    private static final List<String> GROUPS =
            List.of("all_inhabitants", "newcomers", "persons_of_foreign_origin", "roma", "none", "other:ouders");

    @Test
    void theStreamAnswersWhatOneProcessAnswers() throws Exception {
        List<String> measures = measures();

        List<String> streamed = new ArrayList<>();
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(PARALLEL);
        try (CloseableIterator<String> answers = flink.fromData(Types.STRING, measures.toArray(String[]::new))
                .rebalance()
                .map(new CheckMeasures())
                .returns(Types.STRING)
                .executeAndCollect()) {
            answers.forEachRemaining(streamed::add);
        }

        CheckMeasures.Check check = new CheckMeasures.Check();
        List<String> alone = new ArrayList<>();
        measures.forEach(each -> alone.add(check.answer(each)));
        assertTrue(new HashSet<>(alone).size() > MEASURES / 2, "the measures differ");
        assertTrue(alone.stream().noneMatch(each -> each.startsWith("unreadable")));
        streamed.sort(null);
        alone.sort(null);
        assertEquals(alone, streamed);

        Files.writeString(
                Path.of(System.getProperty("proofs"), "flink.txt"),
                "proof: flink " + flink.getClass().getPackage().getImplementationVersion() + ", " + PARALLEL
                        + " subtasks: " + streamed.size() + " answers equal\n");
    }

    private static List<String> measures() {
        Random random = new Random(20_000);
        List<String> measures = new ArrayList<>();
        for (int i = 0; i < MEASURES; i++) {
            measures.add("{\"id\": \"m" + i + "\", \"title\": \"Maatregel " + i + "\""
                    + ", \"date\": \"" + (2005 + random.nextInt(20)) + "-03-01\""
                    + ", \"targetGroups\": [\"" + GROUPS.get(random.nextInt(GROUPS.size())) + "\", \""
                    + GROUPS.get(random.nextInt(GROUPS.size())) + "\"]"
                    + (random.nextBoolean() ? ", \"openToAll\": " + random.nextBoolean() : "")
                    + (random.nextBoolean() ? ", \"differentialTreatment\": " + random.nextBoolean() : "")
                    + (random.nextBoolean() ? ", \"generalInterest\": \"De hele buurt wint\"" : "")
                    + (random.nextBoolean() ? ", \"policyField\": \"0902\"" : "")
                    + (random.nextBoolean() ? ", \"declaredKind\": \"inclusive\"" : "") + "}");
        }
        return measures;
    }
}
