package be.kapstok.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that all start at once. */
final class Together {
    private Together() {}

    /** What each of the tasks gives; every task has a thread of its own. */
    static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return task.call();
                }));
            }
            List<T> given = new ArrayList<>();
            for (Future<T> each : running) {
                given.add(each.get(5, TimeUnit.MINUTES));
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }
}
