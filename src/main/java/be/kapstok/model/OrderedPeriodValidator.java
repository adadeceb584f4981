package be.kapstok.model;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link OrderedPeriod}.
 *
 * <p>A property is read by its public accessor: the method of its name, as records have it, or its getter. A type that is
 * not public must be open to this module.
 *
 * @since 0.1.0
 */
public final class OrderedPeriodValidator implements ConstraintValidator<OrderedPeriod, Object> {
    private String from = "";
    private String until = "";
    private final ClassValue<Method> fromOf = new AccessorOf(() -> from);
    private final ClassValue<Method> untilOf = new AccessorOf(() -> until);

    /** The constructor that the validation provider calls. */
    public OrderedPeriodValidator() {}

    @Override
    public void initialize(OrderedPeriod constraint) {
        from = constraint.from();
        until = constraint.until();
    }

    /**
     * Compares the two properties.
     *
     * @throws ConstraintDeclarationException when a property cannot be read, or the two cannot be compared
     */
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || inOrder(read(value, fromOf), read(value, untilOf))) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(until)
                .addConstraintViolation();
        return false;
    }

    private boolean inOrder(@Nullable Object first, @Nullable Object last) {
        if (first == null || last == null) {
            return true;
        }
        try {
            @SuppressWarnings("unchecked") // a wrong pair of types fails here, and the exception says so
            Comparable<Object> comparable = (Comparable<Object>) first;
            return comparable.compareTo(last) <= 0;
        } catch (ClassCastException incomparable) {
            throw new ConstraintDeclarationException(
                    "@OrderedPeriod cannot compare " + from + " with " + until + ": " + first.getClass() + " and "
                            + last.getClass(),
                    incomparable);
        }
    }

    private static @Nullable Object read(Object value, ClassValue<Method> accessorOf) {
        Method accessor = accessorOf.get(value.getClass());
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new ConstraintDeclarationException("@OrderedPeriod cannot read " + accessor, unreadable);
        }
    }

    /** Finds the accessor of a property; each type is searched only once. */
    private static final class AccessorOf extends ClassValue<Method> {
        private final Supplier<String> property;

        AccessorOf(Supplier<String> property) {
            this.property = property;
        }

        @Override
        protected Method computeValue(Class<?> type) {
            String name = property.get();
            Method accessor = method(type, name);
            if (accessor == null && !name.isEmpty()) {
                accessor = method(type, "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            }
            if (accessor == null) {
                throw new ConstraintDeclarationException(
                        "@OrderedPeriod names the property '" + name + "', which " + type + " has not");
            }
            accessor.trySetAccessible();
            return accessor;
        }

        private static @Nullable Method method(Class<?> type, String name) {
            try {
                return type.getMethod(name);
            } catch (NoSuchMethodException none) {
                return null;
            }
        }
    }
}
