package be.kapstok;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through an answer and all that can be reached from it by public accessors without arguments. */
final class Walk {
    private Walk() {}

    /** Writes every sentence of an answer. */
    static void texts(Object answer) {
        each(answer, one -> {
            if (one instanceof Reason reason) {
                reason.text(Locale.FRENCH);
            } else if (one instanceof Message message) {
                message.in(Locale.FRENCH);
            } else if (one instanceof Finding finding) {
                finding.message(Locale.FRENCH);
            }
        });
    }

    /** Shows each object once, lists and maps among them. */
    static void each(Object answer, Consumer<Object> shown) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(answer);
        while (!open.isEmpty()) {
            Object one = open.pop();
            if (seen.add(one)) {
                shown.accept(one);
                if (one instanceof Collection<?> several) {
                    several.stream().filter(Objects::nonNull).forEach(open::push);
                } else if (one instanceof Map<?, ?> map) {
                    map.keySet().forEach(open::push);
                    map.values().stream().filter(Objects::nonNull).forEach(open::push);
                } else if (one instanceof Optional<?> perhaps) {
                    perhaps.ifPresent(open::push);
                } else if (one.getClass().getName().startsWith("be.kapstok.") && !(one instanceof Enum<?>)) {
                    addParts(one, open);
                }
            }
        }
    }

    /** The components of a record, and the lists, sets and maps of any other object. */
    private static void addParts(Object one, Deque<Object> open) {
        if (one instanceof Record) {
            for (RecordComponent each : one.getClass().getRecordComponents()) {
                add(one, each.getAccessor(), open);
            }
        } else if (one instanceof Dataset dataset) {
            Kind.ALL.forEach(kind -> open.push(dataset.list(kind)));
        } else {
            for (Method each : one.getClass().getMethods()) {
                if (each.getParameterCount() == 0
                        && !Modifier.isStatic(each.getModifiers())
                        && (Collection.class.isAssignableFrom(each.getReturnType())
                                || Map.class.isAssignableFrom(each.getReturnType()))) {
                    add(one, each, open);
                }
            }
        }
    }

    private static void add(Object one, Method accessor, Deque<Object> open) {
        if (Modifier.isPublic(one.getClass().getModifiers())) {
            Object part = part(one, accessor);
            if (part != null) {
                open.push(part);
            }
        }
    }

    private static @Nullable Object part(Object one, Method accessor) {
        try {
            return accessor.invoke(one);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalStateException) {
                return null;
            }
            throw new AssertionError(accessor + " of " + one, refused.getCause());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
