package be.kapstok;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
                    several.forEach(open::push);
                } else if (one instanceof Map<?, ?> map) {
                    map.keySet().forEach(open::push);
                    map.values().forEach(open::push);
                } else if (one instanceof Optional<?> perhaps) {
                    perhaps.ifPresent(open::push);
                } else if (one.getClass().getName().startsWith("be.kapstok.") && !(one instanceof Enum<?>)) {
                    addParts(one, open);
                }
            }
        }
    }

    private static void addParts(Object one, Deque<Object> open) {
        for (Method each : one.getClass().getMethods()) {
            if (each.getParameterCount() == 0
                    && each.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(each.getModifiers())
                    && Modifier.isPublic(one.getClass().getModifiers())) {
                Object part = part(one, each);
                if (part != null) {
                    open.push(part);
                }
            }
        }
    }

    private static Object part(Object one, Method accessor) {
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
