package be.kapstok.migration;

import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.Province;
import be.kapstok.model.Text;
import be.kapstok.place.Municipalities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell may say of the municipality of its row: its name, its province or its arrondissement, in one language or by code. */
final class Descriptions {
    private static final Pattern ELIDED = Pattern.compile("[AEIOU]");

    /** One way in which a cell says something of a municipality. */
    private interface Form {
        @Nullable
        String of(Municipality municipality);
    }

    private final Map<AreaCode, Text> provinces = new HashMap<>();

    /** Names, provinces and arrondissements, each in its forms; the first form is there whenever one is. */
    private final List<List<Form>> kinds = List.of(
            List.of(
                    of -> of.name().nl(),
                    of -> of.name().fr(),
                    of -> of.name().en(),
                    of -> of.name().de()),
            List.of(
                    of -> province(of, Text::nl),
                    of -> province(of, Text::fr),
                    of -> province(of, Text::en),
                    of -> of.province() == null ? null : of.province().value(),
                    of -> province(of, each -> "Provincie " + each.nl()),
                    of -> province(of, each -> frenchProvince(each.fr()))),
            List.of(of -> of.nis().value().substring(0, 2) + "000"));

    Descriptions(Municipalities municipalities) {
        for (Province each : municipalities.dataset().list(Kind.PROVINCES)) {
            provinces.put(each.code(), each.name());
        }
    }

    private @Nullable String province(Municipality of, Function<Text, @Nullable String> language) {
        Text name = of.province() == null ? null : provinces.get(of.province());
        return name == null ? null : language.apply(name);
    }

    private static @Nullable String frenchProvince(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String before = name.startsWith("Brabant") || name.startsWith("Hainaut") ? "du " : "de ";
        return "Province " + (ELIDED.matcher(name).lookingAt() ? "d'" : before) + name;
    }

    private static String text(String cell) {
        return cell.strip().replace('\u2019', '\'');
    }

    /** Whether a cell says something of a municipality. */
    boolean describes(String cell, @Nullable Municipality of) {
        return of != null && kinds.stream().anyMatch(forms -> form(forms, text(cell), of) >= 0);
    }

    /** The form of one kind in which a text describes a municipality, or -1. */
    private static int form(List<Form> forms, String text, Municipality of) {
        for (int i = 0; i < forms.size(); i++) {
            if (text.equals(forms.get(i).of(of))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What cells that all describe their municipality, but for blank ones, say of another: the same kind of thing in the
     * form of the first; {@code null} when they do not, or there is nothing to say.
     */
    @Nullable
    String of(Municipality now, List<String> cells, List<@Nullable Municipality> were) {
        for (List<Form> forms : kinds) {
            int first = -1;
            String said = null;
            boolean all = true;
            for (int i = 0; i < cells.size() && all; i++) {
                Municipality was = were.get(i);
                String text = text(cells.get(i));
                int form = was == null || text.isEmpty() ? -1 : form(forms, text, was);
                all = form >= 0 || text.isEmpty();
                if (first < 0 && form >= 0) {
                    first = form;
                    said = cells.get(i);
                }
            }
            String other = first < 0 || !all ? null : forms.get(first).of(now);
            String dutch =
                    first < 0 || !all || other != null ? other : forms.get(0).of(now);
            if (dutch != null && said != null) {
                return dutch.equals(text(said)) ? said : dutch;
            }
        }
        return null;
    }
}
