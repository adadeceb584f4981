package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import be.kapstok.model.Text;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is put into words only when somebody reads it.
 *
 * @param home a class of the package whose bundle {@code messages} holds the sentence
 * @param key the key in that bundle
 * @param arguments the values for {@code {0}}, {@code {1}} and so on: texts in languages, days, codes, numbers
 * @since 0.1.0
 */
public record Message(Class<?> home, String key, List<Object> arguments) {
    private static final Pattern BEFORE_A_WORD =
            Pattern.compile("\\b([Dd]e |[Qq]ue |du |au |[Dd]epuis le |[Ll]e )\\{(\\d)}");
    private static final Pattern VOWEL_FIRST = Pattern.compile("(?i)[aeiouyàâäéèêëîïôöùûü]", Pattern.UNICODE_CASE);
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d\\d)?");
    private static final Map<String, String> IN_A_YEAR = Map.of(
            "du ", "de ", "au ", "à ", "depuis le ", "depuis ", "Depuis le ", "Depuis ", "le ", "en ", "Le ", "En ");

    /** Copies the arguments. */
    public Message {
        arguments = copyOf(arguments);
    }

    /**
     * A constant of an enum in words for a sentence. The bundle of the enum's package has the words, except that this
     * package has those of the vocabulary; the key is the type and the constant, as in {@code SupportOffer.training}.
     */
    public static Message of(Enum<?> constant) {
        requireNonNull(constant, "constant");
        Class<?> type = constant.getDeclaringClass();
        boolean ofVocabulary = type.getPackageName().equals(Confidence.class.getPackageName());
        String key = type.getSimpleName() + "." + constant.name().toLowerCase(Locale.ROOT);
        return new Message(ofVocabulary ? Message.class : type, key, List.of());
    }

    /** Constants of enums in words, in their order. */
    public static List<Message> of(List<? extends Enum<?>> constants) {
        requireNonNull(constants, "constants");
        return constants.stream().map(Message::of).toList();
    }

    /**
     * A period in words for a sentence: its first and its last day, both included, each as exactly as it is known, as
     * in "from 2013-01-01 to 2015-12-31" or "since 2009".
     */
    public static Message of(Period period) {
        requireNonNull(period, "period");
        if (period.from() == null) {
            return period.until() == null ? words("period.unknown") : words("period.before", end(period));
        }
        return period.until() == null
                ? words("period.since", start(period))
                : words("period.between", start(period), end(period));
    }

    /**
     * The start of a period, as an argument of a sentence: its first day, month or year, or words that it is not known.
     */
    public static Object start(Period period) {
        requireNonNull(period, "period");
        return period.from() == null
                ? words("period.start_unknown")
                : exactly(requireNonNull(period.from()), period.fromPrecision());
    }

    /**
     * The end of a period, as an argument of a sentence: its last day, month or year, or words that it is not known.
     */
    public static Object end(Period period) {
        requireNonNull(period, "period");
        return period.until() == null
                ? words("period.end_unknown")
                : exactly(requireNonNull(period.until()).minusDays(1), period.untilPrecision());
    }

    private static Object exactly(LocalDate day, @Nullable Precision precision) {
        return switch (precision == null ? Precision.DAY : precision) {
            case DAY -> day;
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static Message words(String key, Object... arguments) {
        return new Message(Message.class, key, List.of(arguments));
    }

    /** A copy of arguments in which lists are copies as well. */
    static List<Object> copyOf(List<?> arguments) {
        List<Object> copy = new ArrayList<>(arguments.size());
        for (Object each : arguments) {
            copy.add(each instanceof List<?> list ? copyOf(list) : each);
        }
        return List.copyOf(copy);
    }

    /**
     * The sentence in Dutch, French or English, for people to read: its wording may change. Any other language gives
     * English.
     */
    public String in(Locale language) {
        requireNonNull(language, "language");
        Locale spoken = Languages.spoken(language);
        String pattern = bundle(spoken).getString(key);
        String[] words = arguments.stream().map(a -> word(a, spoken)).toArray(String[]::new);
        return new MessageFormat(Locale.FRENCH.equals(spoken) ? joined(pattern, words) : pattern, Locale.ROOT)
                .format(words);
    }

    /** A French sentence that suits its words: <i>d'Anvers</i> where it has <i>de</i>, <i>en 2014</i> where it has <i>le</i> for a day. */
    private static String joined(String pattern, String[] words) {
        return BEFORE_A_WORD.matcher(pattern).replaceAll(found -> {
            int place = Integer.parseInt(found.group(2));
            String word = place < words.length ? words[place] : "";
            String before = found.group(1);
            String suits = VOWEL_FIRST.matcher(word).lookingAt()
                    ? before.replaceFirst("(?i)^(d|qu)e $", "$1''")
                    : YEAR_OR_MONTH.matcher(word).matches() ? IN_A_YEAR.getOrDefault(before, before) : before;
            return Matcher.quoteReplacement(suits + "{" + place + "}");
        });
    }

    private ResourceBundle bundle(Locale spoken) {
        return ResourceBundle.getBundle(
                home.getPackageName() + ".messages_" + spoken.getLanguage(), Locale.ROOT, home.getModule());
    }

    private static String word(Object argument, Locale language) {
        if (argument instanceof Text text) {
            return text.in(language);
        }
        if (argument instanceof Message message) {
            return message.in(language);
        }
        if (argument instanceof List<?> list) {
            return String.join(
                    ", ", list.stream().map(each -> word(each, language)).toList());
        }
        return argument.toString();
    }
}
