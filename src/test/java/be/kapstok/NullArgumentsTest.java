package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All public methods of the exported packages, each reference argument in turn. Left out are constructors of records, which
 * only normalise (an absent value of what people write is a finding, and answers are read back from JSON), constraint
 * validators, which Jakarta Validation calls, and what the JDK says of {@code compareTo} and {@code valueOf}. An interface
 * promises nothing for those who implement it.
 */
@DisplayName("A null argument is refused by name, before any work (fault 21)")
class NullArgumentsTest {
    @TempDir
    private Path folder;

    @Test
    void everyPublicMethodNamesTheArgumentThatIsNull() throws Exception {
        Specimens specimens = new Specimens(Files.writeString(folder.resolve("t.csv"), "nis;n\n44021;1\n"));
        List<String> accidental = new ArrayList<>();
        for (Class<?> type : PublicApi.classes()) {
            for (Executable member : members(type)) {
                for (int i = 0; i < member.getParameterCount(); i++) {
                    if (mayNotBeNull(member, i)) {
                        String said = withNull(specimens, member, i);
                        if (!said.equals(member.getParameters()[i].getName())) {
                            accidental.add(type.getName() + " " + member.getName() + " #" + i + " "
                                    + member.getParameters()[i].getName() + ": " + said);
                        }
                    }
                }
            }
        }
        assertThat(String.join("\n", accidental)).isEmpty();
    }

    private static List<Executable> members(Class<?> type) {
        return ConstraintValidator.class.isAssignableFrom(type)
                ? List.of()
                : PublicApi.members(type).stream()
                        .filter(each -> !(each instanceof Constructor<?> && type.isRecord()))
                        .filter(each ->
                                !List.of("compareTo", "valueOf", "equals").contains(each.getName())
                                        && !Modifier.isAbstract(each.getModifiers())
                                        && !isForOthersToImplement(each))
                        .toList();
    }

    private static boolean isForOthersToImplement(Executable member) {
        Class<?> type = member.getDeclaringClass();
        return type.isInterface() && !type.isSealed() && !Modifier.isStatic(member.getModifiers());
    }

    private static boolean mayNotBeNull(Executable member, int i) {
        AnnotatedType type = member.getAnnotatedParameterTypes()[i];
        return !member.getParameterTypes()[i].isPrimitive() && !Specimens.isNullable(type);
    }

    /** What the exception says; something else than a name when there is none, or another. */
    private static String withNull(Specimens specimens, Executable member, int i) {
        try {
            Object[] arguments = specimens.arguments(member);
            arguments[i] = null;
            call(specimens, member, arguments);
            return "(accepted)";
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            return cause instanceof NullPointerException || cause instanceof IllegalArgumentException
                    ? String.valueOf(cause.getMessage())
                    : cause.toString();
        } catch (ReflectiveOperationException | RuntimeException unable) {
            return "(cannot be called: " + unable + " " + unable.getCause() + ")";
        }
    }

    private static @Nullable Object call(Specimens specimens, Executable member, Object[] arguments)
            throws ReflectiveOperationException {
        if (member instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        Method method = (Method) member;
        Object on = Modifier.isStatic(method.getModifiers()) ? null : specimens.of(method.getDeclaringClass());
        return method.invoke(on, arguments);
    }
}
