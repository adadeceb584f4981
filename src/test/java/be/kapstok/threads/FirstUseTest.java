package be.kapstok.threads;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Proofs;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The first use of the library from many threads at once, in a class loader of its own each round. */
class FirstUseTest {
    private static final int THREADS = 32;

    /** Loads the library anew, and counts how often each file of the shipped data is opened. */
    private static final class Anew extends URLClassLoader {
        private final Map<String, Integer> opened = new ConcurrentHashMap<>();

        Anew() throws Exception {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() throws Exception {
            List<URL> path = new ArrayList<>();
            for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
                path.add(Path.of(each).toUri().toURL());
            }
            return path.toArray(URL[]::new);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            if (name.startsWith("be/kapstok/flanders/")) {
                opened.merge(name, 1, Integer::sum);
            }
            return super.getResourceAsStream(name);
        }

        Method method(String name, Class<?>... types) throws ReflectiveOperationException {
            return loadClass("be.kapstok.threads.Question").getMethod(name, types);
        }

        String answer(String question) throws ReflectiveOperationException {
            return (String) method("ofShipped", String.class).invoke(null, question);
        }
    }

    @RepeatedTest(3)
    void loadsEverythingOnceAndAnswersEveryThread(RepetitionInfo round) throws Exception {
        List<String> questions =
                Arrays.stream(Question.values()).map(Question::name).toList();
        Map<String, String> answersAlone = new TreeMap<>();
        Map<String, Integer> openedAlone;
        try (Anew one = new Anew()) {
            for (String each : questions) {
                answersAlone.put(each, one.answer(each));
            }
            openedAlone = one.opened;
        }

        try (Anew many = new Anew()) {
            List<Callable<Map<String, String>>> tasks = new ArrayList<>();
            Set<Object> shared = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
            for (int i = 0; i < THREADS; i++) {
                List<String> turned = new ArrayList<>(questions);
                Collections.rotate(turned, i);
                tasks.add(() -> {
                    shared.add(many.method("shared").invoke(null));
                    Map<String, String> answers = new TreeMap<>();
                    for (String each : turned) {
                        answers.put(each, many.answer(each));
                    }
                    return answers;
                });
            }

            assertThat(Together.run(tasks)).hasSize(THREADS).containsOnly(answersAlone);
            assertThat(shared).hasSize(1);
            assertThat(many.opened).isEqualTo(openedAlone);
            assertThat(many.opened)
                    .containsKeys("be/kapstok/flanders/municipalities.json", "be/kapstok/flanders/bodies.json");
            many.opened.forEach((file, times) ->
                    assertThat(times).as(file).isLessThanOrEqualTo(file.endsWith("/provinces.json") ? 2 : 1));
            Proofs.leave(
                    "first-use",
                    "first use by " + THREADS
                            + " threads at once, in a new class loader each: all is loaded once, rounds: "
                            + round.getCurrentRepetition());
        }
    }
}
