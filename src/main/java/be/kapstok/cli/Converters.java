package be.kapstok.cli;

import be.kapstok.dataset.Kind;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import be.kapstok.report.ReportFormat;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Converts the words that people type, by the type of an option. */
final class Converters {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("comma", ","),
            Map.entry("point", "."),
            Map.entry("semicolon", ";"),
            Map.entry("colon", ":"),
            Map.entry("tab", "\t"),
            Map.entry("\\t", "\t"),
            Map.entry("pipe", "|"),
            Map.entry("blank", " "),
            Map.entry("space", " "));

    private Converters() {}

    /** Registers the converters of all types with a command line. */
    static CommandLine register(CommandLine line) {
        return line.registerConverter(Path.class, Converters::path)
                .registerConverter(OutputFile.class, Converters::outputFile)
                .registerConverter(OutputPlace.class, OutputPlace::new)
                .registerConverter(LocalDate.class, Converters::day)
                .registerConverter(Character.class, Converters::sign)
                .registerConverter(Charset.class, Converters::charset)
                .registerConverter(Kind.class, KindNames::find)
                .registerConverter(ReportFormat.class, Converters::format)
                .registerConverter(Theme.class, word -> OneOf.themes().convert(word))
                .registerConverter(PolicyDomainId.class, word -> OneOf.domains().convert(word))
                .registerConverter(
                        PartnerSector.class,
                        word -> OneOf.of("sector", PartnerSector.values()).convert(word))
                .registerConverter(
                        OrganisationKind.class,
                        word -> OneOf.of("kind of applicant", OrganisationKind.values())
                                .convert(word))
                .registerConverter(
                        FundingLevel.class,
                        word -> OneOf.of("level", FundingLevel.values()).convert(word));
    }

    /** A file by its name; not every character set and system can represent every name. */
    static Path path(String text) {
        if (text.isEmpty()) {
            throw new Unusable(new Message(Unusable.class, "name_empty", List.of()));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new Unusable(new Message(
                    Unusable.class,
                    text.indexOf('\uFFFD') < 0 ? "name_impossible" : "name_character_set",
                    List.of("'" + Excerpt.of(text, 200) + "'", System.getProperty("sun.jnu.encoding", "?"))));
        }
    }

    /** A file by a text that may be the name of one; {@code null} when no file can have it. */
    static @Nullable Path pathOrNull(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            return null;
        }
    }

    /** A file to write; a name that ends in a slash is that of a folder. */
    private static OutputFile outputFile(String text) {
        Path path = path(text);
        if (text.endsWith("/") || text.endsWith("\\")) {
            throw new Unusable(new Message(Unusable.class, "writing_folder", List.of(Unusable.shown(text))));
        }
        return new OutputFile(path);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("'" + text + "' is not a day: write year-month-day, such as 2014-06-01");
        }
    }

    /** A sign, by itself or by its name. */
    private static Character sign(String text) {
        String named = SIGNS.get(text.toLowerCase(Locale.ROOT));
        String sign = named == null ? text : named;
        if (sign.length() != 1) {
            throw noneOf(
                    text,
                    "sign",
                    SIGNS.keySet().stream().filter(each -> each.length() > 2).sorted());
        }
        return sign.charAt(0);
    }

    private static Charset charset(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalArgumentException unknown) {
            throw noneOf(text, "character set", Stream.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"));
        }
    }

    private static ReportFormat format(String text) {
        return ReportFormat.of(text)
                .orElseThrow(() ->
                        noneOf(text, "format", Stream.of(ReportFormat.values()).map(ReportFormat::word)));
    }

    private static TypeConversionException noneOf(String text, String what, Stream<String> allowed) {
        return new TypeConversionException(
                "'" + text + "' is no " + what + ": use " + allowed.collect(Collectors.joining(", ")));
    }
}
