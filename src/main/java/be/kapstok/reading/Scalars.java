package be.kapstok.reading;

import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.NisCode;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.PolicyFieldCode;
import be.kapstok.model.ServiceId;
import be.kapstok.model.SourceId;
import be.kapstok.model.SubsidySourceId;
import be.kapstok.model.TargetGroupId;
import be.kapstok.notation.Codes;
import be.kapstok.notation.Days;
import be.kapstok.notation.Numbers;
import be.kapstok.reason.RuleId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads single values. */
public final class Scalars {
    public static final Binding TEXT = in -> text(in, "text");
    public static final Binding TRUTH = Scalars::truth;
    public static final Binding WHOLE = Scalars::whole;
    public static final Binding DECIMAL = Scalars::decimal;
    public static final Binding DAY = Scalars::day;

    /** The bindings of single values, by their type. */
    public static final Map<Class<?>, Binding> BINDINGS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(LocalDate.class, DAY),
            Map.entry(NisCode.class, code(NisCode::of)),
            Map.entry(AreaCode.class, code(AreaCode::of)),
            Map.entry(PolicyFieldCode.class, code(PolicyFieldCode::of)),
            Map.entry(BodyId.class, code(BodyId::of)),
            Map.entry(SourceId.class, code(SourceId::of)),
            Map.entry(ServiceId.class, code(ServiceId::of)),
            Map.entry(PolicyDomainId.class, code(PolicyDomainId::of)),
            Map.entry(TargetGroupId.class, code(TargetGroupId::of)),
            Map.entry(SubsidySourceId.class, code(SubsidySourceId::of)),
            Map.entry(RuleId.class, code(RuleId::of)));

    private Scalars() {}

    public static @Nullable String text(Input in, String expected) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            wrongType(in, expected);
            return null;
        }
        String text = in.parser().getString();
        if (text.length() > Limits.TEXT) {
            tellLength(in, text, Limits.TEXT);
            return null;
        }
        if (damaged(text)) {
            in.fault(ReadingRule.DAMAGED_TEXT, ReadingWords.excerpt(text));
            return null;
        }
        return text;
    }

    /** Whether a text holds a NUL or half a character; a single pass is faster than two. */
    private static boolean damaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= Character.MIN_SURROGATE) {
                return text.indexOf('\u0000', i) >= 0
                        || !StandardCharsets.UTF_8.newEncoder().canEncode(text.substring(i));
            }
        }
        return false;
    }

    /** Reports the fault and skips the value, whatever it is. */
    public static void wrongType(Input in, String expected) {
        JsonParser parser = in.parser();
        in.fault(ReadingRule.WRONG_TYPE, ReadingWords.type(expected), ReadingWords.found(parser.currentToken()));
        parser.skipChildren();
    }

    private static @Nullable Boolean truth(Input in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongType(in, "truth");
        return null;
    }

    /** A number with a whole value, also {@code 1.0} and {@code 2e3}, since JSON has only one type of number. */
    private static @Nullable Integer whole(Input in) {
        JsonParser parser = in.parser();
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            wrongType(in, "whole");
            return null;
        }
        if (tooLong(in)) {
            tellLength(in, parser.getString(), Limits.NUMBER);
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        BigDecimal number = token == JsonToken.VALUE_NUMBER_INT ? null : withExponent(parser.getString());
        if (number != null && number.stripTrailingZeros().scale() <= 0 && fits(number)) {
            return number.intValueExact();
        }
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            wrongType(in, "whole");
        } else {
            in.fault(ReadingRule.MALFORMED_VALUE, ReadingWords.excerpt(parser.getString()), ReadingWords.type("whole"));
        }
        return null;
    }

    private static boolean fits(BigDecimal whole) {
        return whole.toBigInteger().bitLength() < Integer.SIZE;
    }

    /** A number, or a number written as text, as amounts of money are. */
    private static @Nullable BigDecimal decimal(Input in) {
        JsonToken token = in.parser().currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT
                && token != JsonToken.VALUE_NUMBER_FLOAT
                && token != JsonToken.VALUE_STRING) {
            wrongType(in, "number");
            return null;
        }
        if (tooLong(in)) {
            tellLength(in, in.parser().getString(), Limits.NUMBER);
            return null;
        }
        String text = in.parser().getString();
        BigDecimal number = token == JsonToken.VALUE_NUMBER_FLOAT ? withExponent(text) : parseDecimal(text);
        if (number == null && token == JsonToken.VALUE_NUMBER_FLOAT) {
            in.beyond(ReadingWords.excerpt(text), Limits.NUMBER);
        } else if (number == null) {
            in.fault(
                    ReadingRule.MALFORMED_VALUE,
                    Numbers.suggestion(text),
                    ReadingWords.excerpt(text),
                    ReadingWords.type("number"));
        }
        return number;
    }

    private static boolean tooLong(Input in) {
        return in.parser().getStringLength() > Limits.NUMBER;
    }

    private static void tellLength(Input in, String text, int limit) {
        in.fault(
                ReadingRule.BEYOND_LIMIT,
                ReadingWords.excerpt(text),
                String.valueOf(text.length()),
                String.valueOf(limit));
    }

    /**
     * A number of JSON, which may have an exponent, with all its digits written out; {@code null} when there are too
     * many, as in {@code 1e999999999}.
     */
    private static @Nullable BigDecimal withExponent(String json) {
        try {
            BigDecimal number = new BigDecimal(json);
            long before = (long) number.precision() - number.scale();
            if (Math.abs((long) number.scale()) > Limits.NUMBER || before > Limits.NUMBER) {
                return null;
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException exponentTooLong) {
            return null;
        }
    }

    /**
     * A number of digits with at most a sign and a point: without an exponent, so that no number is longer than its
     * text.
     */
    private static @Nullable BigDecimal parseDecimal(String text) {
        if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Input in) {
        String text = text(in, "day");
        if (text == null) {
            return null;
        }
        LocalDate day = Days.iso(text);
        if (day == null) {
            in.fault(
                    ReadingRule.MALFORMED_VALUE,
                    Days.suggestion(text),
                    ReadingWords.excerpt(text),
                    ReadingWords.type("day"));
        }
        return day;
    }

    /** An id or code: text that its type accepts or refuses. */
    private static Binding code(Function<String, ?> type) {
        return in -> {
            String text = text(in, "text");
            if (text == null) {
                return null;
            }
            try {
                return type.apply(text);
            } catch (IllegalArgumentException refused) {
                in.fault(
                        ReadingRule.MALFORMED_VALUE,
                        Codes.suggestion(text),
                        ReadingWords.excerpt(text),
                        ReadingWords.type("code"));
                return null;
            }
        };
    }
}
