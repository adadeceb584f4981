package be.kapstok.place;

import java.util.Locale;
import java.util.ResourceBundle;

/** The tables of names and words that stand beside the classes of this package. */
final class BundledTable {
    private BundledTable() {}

    static ResourceBundle of(String name) {
        return ResourceBundle.getBundle(
                BundledTable.class.getPackageName() + "." + name, Locale.ROOT, BundledTable.class.getModule());
    }
}
