package be.kapstok.cli;

import be.kapstok.dataset.Kind;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A list of a data set by its name. */
final class KindConverter implements ITypeConverter<Kind<?>> {
    @Override
    public Kind<?> convert(String text) {
        return Kind.of(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no list of a data set: use "
                        + Kind.ALL.stream().map(Kind::list).collect(Collectors.joining(", "))));
    }
}
