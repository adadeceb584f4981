package be.kapstok.bbc;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes exports of plans of any size, in both forms, with invented values; and adds up their amounts itself, by body, policy
 * field and year.
 */
final class ExportMaker {
    static final String HEADER =
            "\"Beleidsdoelst. totaaloverzicht\";\"Actieplan totaaloverzicht\";\"Actie totaaloverzicht\";\"NIS-code\";\"Bestuur\";"
                    + "\"Type rapport\";\"Rapportjaar\";\"Boekjaar\";\"Beleidsdomein\";\"Beleidssubdomein\";\"Beleidsveld\";"
                    + "\"Niveau 4\";\"Economischesectorcode (subgroep)\";\"Uitgave\"\r\n";

    private static final List<String> FIELDS = List.of("0902", "0740", "0930", "0945", "0800", "0020");
    private static final String LONG =
            "We werken hieraan samen met scholen, verenigingen en inwoners in alle wijken. ".repeat(6);

    private final Random random = new Random(18);
    private final Map<String, BigDecimal> totals = new TreeMap<>();
    private final List<String> codes;
    private final int actions;
    private final int amounts;
    private long rows;

    /** An amount of an action. */
    private record Amount(int body, int action, String field, int year, BigDecimal money) {}

    /**
     * Makes a maker.
     *
     * @param codes the municipalities
     * @param actions how many actions each has
     * @param amounts how many amounts each action has
     */
    ExportMaker(List<String> codes, int actions, int amounts) {
        this.codes = codes;
        this.actions = actions;
        this.amounts = amounts;
    }

    /** The expenses by body, field and year, as {@code 44021 0902 2026}. */
    Map<String, BigDecimal> totals() {
        return totals;
    }

    long rows() {
        return rows;
    }

    private Amount amount(int body, int action, int number) {
        String field = FIELDS.get(number % 7 == 6 ? (action + 1) % FIELDS.size() : action % FIELDS.size());
        int year = 2026 + number % 6;
        BigDecimal money = BigDecimal.valueOf(random.nextInt(9_999_999), 2);
        totals.merge(codes.get(body) + " " + field + " " + year, money, BigDecimal::add);
        rows++;
        return new Amount(body, action, field, year, money);
    }

    private static String belgian(BigDecimal money) {
        String[] parts = money.setScale(2).toPlainString().split("\\.", -1);
        return parts[0].replaceAll("\\B(?=(\\d{3})+$)", ".") + "," + parts[1];
    }

    private static String overview(String code, String title) {
        return "\"Code: " + code + "\r\nKorte omschrijving: " + title + "\r\nLange omschrijving: " + title + ". " + LONG
                + "\r\nCommentaar: \r\nEvaluatie: \"";
    }

    private String row(Amount of) {
        int plan = of.action / 10;
        int objective = plan / 5;
        return overview("BD" + objective, "Doelstelling " + objective + " van iedereen") + ";"
                + overview("AP" + plan, "Actieplan " + plan + " voor iedereen") + ";"
                + overview("AC" + of.action, "Taalproject " + of.action + " voor ouders") + ";" + codes.get(of.body)
                + ";\"Stad\";"
                + "\"Meerjarenplan\";2026;" + of.year + ";\"" + of.field.substring(0, 2) + " Domein\";\"\";\""
                + of.field
                + " Veld\";\"\";\"64\";\"" + belgian(of.money) + "\"\r\n";
    }

    /** Writes the table of the analysis tool; body by body, or with the rows of all bodies mixed. */
    void writeTable(Path file, boolean mixed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("\uFEFF" + HEADER);
            int all = codes.size() * actions * amounts;
            for (int i = 0; i < all; i++) {
                int body = mixed ? i % codes.size() : i / (actions * amounts);
                int rest = mixed ? i / codes.size() : i % (actions * amounts);
                out.write(row(amount(body, rest / amounts, rest % amounts)));
            }
        }
    }

    /** Writes the flat set of files into a folder; the rows of all bodies are mixed. */
    void writeSet(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("Dimensies"));
        write(
                folder,
                "Dimensies/bestuur.csv",
                "Bestuur ID,KBO nummer,RE nummer,Type bestuur,Type bestuur origineel,NIS-code",
                out -> {
                    for (int i = 0; i < codes.size(); i++) {
                        out.add((i + 1) + ",,,Gemeente en OCMW,," + codes.get(i));
                    }
                });
        write(
                folder,
                "Dimensies/beleidsveld.csv",
                "Beleidsveld ID,Beleidsdomein code,Beleidsdomein omschrijving,Beleidssubdomein code,Beleidssubdomein omschrijving,Beleidsveld code,Beleidsveld omschrijving",
                out -> {
                    for (int i = 0; i < 2 * FIELDS.size(); i++) {
                        String code = FIELDS.get(i % FIELDS.size());
                        out.add((i + 1) + "," + code.substring(0, 2) + ",Domein,,," + code + ",Veld");
                    }
                });
        write(
                folder,
                "aanlevering_MJP_2026.csv",
                "Aanlevering ID,Bestuur ID,Type rapport,Rapportjaar,Meest recente,Status rapport,Volgnummer",
                out -> {
                    for (int i = 0; i < codes.size(); i++) {
                        out.add((i + 1) + "," + (i + 1) + ",Meerjarenplan,2026,1,Origineel,1");
                    }
                });
        write(folder, "strategische_doesltelling_MJP_2026.csv", texts("Strategische doelstelling", ""), out -> {});
        level(folder, "beleidsdoelstelling", "STRATEGISCHEDOELSTELLINGID,Beleidsdoelstelling", "BD", 50, 0);
        level(folder, "actieplan", "BELEIDSDOELSTELLINGID,Actieplan", "AP", 10, 50);
        level(folder, "actie", "ACTIEPLANID,Actie", "AC", 1, 10);
        write(
                folder,
                "transactie_MJP_2026.csv",
                "Transactie ID,Transactiesoort,Bedrag,Boekjaar,Rapport jaar,Actie ID,Beleidsveld ID",
                out -> {
                    int all = codes.size() * actions * amounts;
                    for (int i = 0; i < all; i++) {
                        int rest = i / codes.size();
                        Amount of = amount(i % codes.size(), rest / amounts, rest % amounts);
                        int field = FIELDS.indexOf(of.field) + 1 + (i % 2) * FIELDS.size();
                        out.add((i + 1) + ",Uitgave," + of.money.toPlainString() + "," + of.year + ",2026,"
                                + (of.body * actions + of.action + 1) + "," + field);
                    }
                });
    }

    private static String texts(String level, String before) {
        return before + level + " ID," + level + " code," + level + " korte omschrijving," + level + " prioritair,"
                + level + " lange omschrijving," + level + " commentaar," + level + " evaluatie";
    }

    /** Writes a level of which each element holds so many actions; its parent holds more. */
    private void level(Path folder, String name, String keys, String code, int holds, int parentHolds)
            throws IOException {
        String parent = keys.substring(0, keys.indexOf(','));
        String own = keys.substring(keys.indexOf(',') + 1);
        write(folder, name + "_MJP_2026.csv", texts(own, "AANLEVERINGID," + parent + ","), out -> {
            int each = (actions + holds - 1) / holds;
            int parents = parentHolds == 0 ? 0 : (actions + parentHolds - 1) / parentHolds;
            for (int i = 0; i < each * codes.size(); i++) {
                int body = i / each;
                int number = i % each;
                int above = parentHolds == 0 ? 0 : body * parents + number * holds / parentHolds + 1;
                out.add((body + 1) + "," + above + "," + (i + 1) + "," + code + number + ",Taalproject " + number
                        + ",1,\"Taalproject " + number + ". " + LONG + "\",,");
                rows++;
            }
        });
    }

    /** Takes lines. */
    private interface Lines {
        void add(String line);
    }

    private interface LineMaker {
        void make(Lines out);
    }

    private static void write(Path folder, String name, String header, LineMaker lines) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
            out.write("\uFEFF" + header + "\n");
            lines.make(line -> {
                try {
                    out.write(line + "\n");
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        }
    }

    /** Codes of Flemish municipalities. */
    static List<String> flemish(int count) {
        List<String> codes = new ArrayList<>();
        be.kapstok.Kapstok.flanders().municipalities(java.time.LocalDate.of(2026, 1, 1)).stream()
                .filter(each -> each.region() == be.kapstok.model.Region.FLANDERS)
                .limit(count)
                .forEach(each -> codes.add(each.nis().value()));
        return codes;
    }
}
