package be.kapstok;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What came of a script in a shell, in which {@code kapstok} is the command line in a process of its own. */
public record Shell(int code, String out, String err) {
    private static final String KAPSTOK =
            "kapstok() { \"$JAVA\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $OPTIONS be.kapstok.cli.Main \"$@\"; }\n";

    /** Whether there is a shell, and are devices such as /dev/full. */
    public static boolean isThere() {
        return Files.exists(Path.of("/bin/sh")) && Files.exists(Path.of("/dev/full"));
    }

    /** Runs a script in a folder, in English unless the variables say otherwise. */
    public static Shell run(Path folder, String script, Map<String, String> variables) throws Exception {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", KAPSTOK + script)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            shell.environment().put("JAVA", java());
            shell.environment().put("CLASSPATH", classPath());
            shell.environment().put("OPTIONS", "-Duser.language=en");
            shell.environment().putAll(variables);
            Process process = shell.start();
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("does not end: " + script);
            }
            return new Shell(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** The Java that the tests run on. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path of the tests, of absolute paths. */
    public static String classPath() {
        StringBuilder all = new StringBuilder();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            all.append(Path.of(each).toAbsolutePath()).append(File.pathSeparatorChar);
        }
        return all.toString();
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
