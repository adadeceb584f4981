package be.kapstok;

/** The shipped data with municipalities of the Walloon Region: Liège, and Bastogne and Bertogne, which merged. */
public final class Wallonia {
    private static final String RECORDS = """
            {"schemaVersion": 1,
             "sources": [{"id": "refnis", "title": "REFNIS, Statbel", "url": "https://statbel.fgov.be"}],
             "provinces": [
              {"code": "60000", "name": {"nl": "Luik", "fr": "Liège"}, "region": "wallonia", "sources": ["refnis"]},
              {"code": "80000", "name": {"nl": "Luxemburg", "fr": "Luxembourg"}, "region": "wallonia",
               "sources": ["refnis"]}],
             "municipalities": [
              {"nis": "62063", "name": {"nl": "Luik", "fr": "Liège"}, "province": "60000", "region": "wallonia",
               "period": {}, "facilities": false, "sources": ["refnis"], "confidence": "confirmed"},
              {"nis": "82003", "name": {"nl": "Bastenaken", "fr": "Bastogne"}, "province": "80000",
               "region": "wallonia", "period": {"until": "2024-12-02"}, "facilities": false, "sources": ["refnis"],
               "confidence": "confirmed"},
              {"nis": "82005", "name": {"nl": "Bertogne", "fr": "Bertogne"}, "province": "80000",
               "region": "wallonia", "period": {"until": "2024-12-02"}, "facilities": false, "sources": ["refnis"],
               "confidence": "confirmed"},
              {"nis": "82039", "name": {"nl": "Bastenaken", "fr": "Bastogne"}, "province": "80000",
               "region": "wallonia", "period": {"from": "2024-12-02"}, "facilities": false, "sources": ["refnis"],
               "confidence": "confirmed"}],
             "changes": [
              {"date": "2024-12-02", "kind": "merger", "from": ["82003", "82005"], "to": "82039",
               "sources": ["refnis"], "confidence": "confirmed"}]}
            """;

    private Wallonia() {}

    public static Kapstok kapstok() {
        return with(Kapstok.flanders(), RECORDS);
    }

    /** The same with more records laid over. */
    public static Kapstok with(String records) {
        return with(kapstok(), records);
    }

    private static Kapstok with(Kapstok below, String records) {
        return below.overlaidWith(below.validate(records).checked().orElseThrow());
    }
}
