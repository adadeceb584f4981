package be.kapstok.shipped;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Header;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.model.Keyed;
import be.kapstok.model.Population;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The data that ships with the library, each list read when it is first asked for.
 *
 * <p>This class runs no rules on it: the build runs every rule on the same bytes.
 *
 * @since 0.1.0
 */
public final class ShippedDataset {
    private static final String FOLDER = "/be/kapstok/flanders/";

    private final DatasetReader reader = new DatasetReader();

    private ShippedDataset() {}

    /** The only static state of the library: its own data, loaded once. */
    private static final class Holder {
        static final Dataset LOADED = new ShippedDataset().dataset();
    }

    /** {@return the shipped data, always the same data set} */
    public static Dataset load() {
        return Holder.LOADED;
    }

    private Dataset dataset() {
        Dataset.Builder lists = Dataset.builder().header(this::header);
        for (Kind<?> kind : Kind.ALL) {
            list(lists, kind);
        }
        lists.list(Kind.POPULATIONS, this::populations);
        return lists.build();
    }

    private <T extends Keyed> void list(Dataset.Builder lists, Kind<T> kind) {
        lists.list(kind, () -> read(kind).list(kind));
    }

    private Header header() {
        return read(Kind.PROVINCES).header();
    }

    /** The only list that ships as a table. */
    private List<Population> populations() {
        String file = FOLDER + "populations.csv";
        try (InputStream bytes = ShippedDataset.class.getResourceAsStream(file)) {
            return bytes == null ? List.of() : PopulationTable.read(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw cannotRead(file, unreadable);
        }
    }

    private Dataset read(Kind<?> kind) {
        String file = FOLDER + kind.list() + ".json";
        try (InputStream bytes = ShippedDataset.class.getResourceAsStream(file)) {
            if (bytes == null) {
                return Dataset.builder().build();
            }
            return whole(bytes.readAllBytes(), file);
        } catch (IOException unreadable) {
            throw cannotRead(file, unreadable);
        }
    }

    private static UncheckedIOException cannotRead(String file, IOException unreadable) {
        return new UncheckedIOException("cannot read the shipped file " + file, unreadable);
    }

    private synchronized Dataset whole(byte[] bytes, String file) {
        Reading reading = reader.readTrusted(bytes, file);
        if (!reading.log().isEmpty()) {
            throw new IllegalStateException("the shipped data is damaged: " + reading.findings());
        }
        return reading.dataset();
    }
}
