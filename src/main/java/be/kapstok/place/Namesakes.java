package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.NameKey;
import be.kapstok.model.NisCode;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Names of municipalities in the data that a municipality of the Walloon Region bears too, by the table {@code
 * walloon-namesakes.properties} beside this class. Such a name alone does not say which of them is meant.
 */
final class Namesakes {
    private final Map<String, NisCode> byKey = new HashMap<>();

    /** The namesakes of the table that the data itself does not hold. */
    Namesakes(MunicipalityIndex index) {
        ResourceBundle table = BundledTable.of("walloon-namesakes");
        for (String name : table.keySet()) {
            NisCode code = NisCode.of(table.getString(name));
            if (index.withCode(code.value()).isEmpty()) {
                NameKey.allOf(name).forEach(key -> byKey.put(key, code));
            }
        }
    }

    /** The code of the Walloon municipality whose name a text spells, or {@code null}. */
    @Nullable
    NisCode of(String text) {
        return byKey.get(NameKey.of(text));
    }
}
