package be.kapstok.dataset;

import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.NisCode;
import be.kapstok.model.ServiceId;
import be.kapstok.model.SourceId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How single values are read. */
enum Scalars implements Binding {
    TEXT,
    TRUTH,
    WHOLE,
    DAY,
    NIS_CODE,
    AREA_CODE,
    BODY_ID,
    SOURCE_ID,
    SERVICE_ID;

    @Override
    public @Nullable Object read(Input in) {
        return switch (this) {
            case TEXT -> text(in, "text");
            case TRUTH -> truth(in);
            case WHOLE -> whole(in);
            case DAY -> day(in);
            case NIS_CODE, AREA_CODE, BODY_ID, SOURCE_ID, SERVICE_ID -> code(in);
        };
    }

    static @Nullable String text(Input in, String expected) {
        if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
            return in.parser().getString();
        }
        wrongType(in, expected);
        return null;
    }

    /** Tells the fault and passes over the value, whatever it is. */
    static void wrongType(Input in, String expected) {
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

    private static @Nullable Integer whole(Input in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrongType(in, "whole");
            return null;
        }
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            in.fault(ReadingRule.BEYOND_LIMIT, ReadingWords.excerpt(parser.getString()));
            return null;
        }
        return parser.getIntValue();
    }

    private static @Nullable LocalDate day(Input in) {
        String text = text(in, "day");
        if (text == null) {
            return null;
        }
        LocalDate day = parseDay(text);
        if (day == null) {
            in.fault(ReadingRule.MALFORMED_VALUE, ReadingWords.excerpt(text), ReadingWords.type("day"));
        }
        return day;
    }

    /** Four digits, two, two, and a day that exists: stricter than ISO, and quicker to start than a formatter. */
    static @Nullable LocalDate parseDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** An id or code: text that its type accepts or refuses. */
    private @Nullable Object code(Input in) {
        String text = text(in, "text");
        if (text == null) {
            return null;
        }
        try {
            return switch (this) {
                case NIS_CODE -> NisCode.of(text);
                case AREA_CODE -> AreaCode.of(text);
                case BODY_ID -> BodyId.of(text);
                case SOURCE_ID -> SourceId.of(text);
                case SERVICE_ID -> ServiceId.of(text);
                case TEXT, TRUTH, WHOLE, DAY -> text;
            };
        } catch (IllegalArgumentException refused) {
            in.fault(ReadingRule.MALFORMED_VALUE, ReadingWords.excerpt(text), ReadingWords.type("code"));
            return null;
        }
    }

    /** A word of an enum, in lower snake case. */
    static final class Word implements Binding {
        private final Map<String, Object> constants = new LinkedHashMap<>();

        Word(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name().toLowerCase(Locale.ROOT), constant);
            }
        }

        @Override
        public @Nullable Object read(Input in) {
            String text = text(in, "text");
            if (text == null) {
                return null;
            }
            Object constant = constants.get(text);
            if (constant == null) {
                in.fault(ReadingRule.UNKNOWN_VALUE, ReadingWords.excerpt(text), String.join(", ", constants.keySet()));
            }
            return constant;
        }
    }
}
