package be.kapstok.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON of one full record of each type, for tests of other packages. */
public final class Examples {
    private Examples() {}

    public static Map<Class<?>, String> byType() {
        Map<Class<?>, String> all = new LinkedHashMap<>();
        FullExampleTest.examples().forEach(each -> all.put((Class<?>) each.get()[0], (String) each.get()[1]));
        return all;
    }
}
