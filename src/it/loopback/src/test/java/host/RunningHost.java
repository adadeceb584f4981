package host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host in a process of its own, on a port that it chose itself. */
final class RunningHost implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final String address;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    RunningHost(Path jar) throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .start();
        CompletableFuture<String> port = new CompletableFuture<>();
        Thread reading = new Thread(() -> read(port));
        reading.setDaemon(true);
        reading.start();
        try {
            address = "http://127.0.0.1:" + port.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException failed) {
            close();
            throw failed;
        }
    }

    private void read(CompletableFuture<String> port) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(started.group(1));
                }
            }
            port.completeExceptionally(new IllegalStateException("The host did not start:\n" + text()));
        } catch (IOException unreadable) {
            port.completeExceptionally(new UncheckedIOException(unreadable));
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
    }

    /** All that it wrote. */
    String text() {
        return String.join("\n", log);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
