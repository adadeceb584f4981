package be.kapstok.threads;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.Proofs;
import be.kapstok.validation.ShippedData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** One {@link Kapstok}, new in each round, asked by many threads while overlays are made of it and reports written. */
class SharedByThreadsTest {
    private static final int THREADS = 16;

    @RepeatedTest(6)
    void everyThreadGetsTheAnswerThatOneThreadGets(RepetitionInfo round) throws Exception {
        Map<Question, String> alone = answers(Kapstok.of(ShippedData.load()), Arrays.asList(Question.values()));
        Kapstok shared = Kapstok.of(ShippedData.load());

        List<Callable<Map<Question, String>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            List<Question> shuffled = new ArrayList<>(Arrays.asList(Question.values()));
            Collections.shuffle(shuffled, new Random(100L * round.getCurrentRepetition() + i));
            tasks.add(() -> answers(shared, shuffled));
        }

        assertThat(Together.run(tasks))
                .hasSize(THREADS)
                .allSatisfy(each -> assertThat(each).isEqualTo(alone));
        assertThat(answers(shared, Arrays.asList(Question.values()))).isEqualTo(alone);
        assertThat(alone.values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
        Proofs.leave(
                "threads",
                "one Kapstok shared by " + THREADS
                        + " threads that ask, write reports and lay data over it: all answers equal, rounds: "
                        + round.getCurrentRepetition());
    }

    private static Map<Question, String> answers(Kapstok kapstok, List<Question> questions) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        questions.forEach(each -> answers.put(each, each.of(kapstok)));
        return answers;
    }
}
