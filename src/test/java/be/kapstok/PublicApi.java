package be.kapstok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a user of the library can call: the public classes of the exported packages and their public members. */
public final class PublicApi {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXPORTS = Pattern.compile("exports ([a-z.]+);");

    private PublicApi() {}

    /** The packages that {@code module-info.java} exports to everybody. */
    public static List<String> packages() {
        return EXPORTS.matcher(read(SOURCES.resolve("module-info.java")))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    /** The public classes of the exported packages, nested ones included, by name. */
    public static List<Class<?>> classes() {
        List<Class<?>> all = new ArrayList<>();
        for (String name : packages()) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
                files.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith(".java") && !each.equals("package-info.java"))
                        .map(each -> name + "." + each.replace(".java", ""))
                        .forEach(each -> addPublic(load(each), all));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        all.sort(Comparator.comparing(Class::getName));
        return all;
    }

    /** The public methods and constructors of a class that it declares itself, in a stable order. */
    public static List<Executable> members(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (isOpen(each) && !Modifier.isAbstract(type.getModifiers())) {
                all.add(each);
            }
        }
        for (Method each : type.getDeclaredMethods()) {
            if (isOpen(each)) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(Executable::toString));
        return all;
    }

    private static boolean isOpen(Executable member) {
        return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
    }

    private static void addPublic(Class<?> type, List<Class<?>> all) {
        if (Modifier.isPublic(type.getModifiers())) {
            all.add(type);
            for (Class<?> each : type.getDeclaredClasses()) {
                addPublic(each, all);
            }
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
