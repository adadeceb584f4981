package be.kapstok.model;

/** Keys of records that share a code and differ in their period. */
final class Keys {
    private Keys() {}

    static String of(String code, Period period) {
        return period.from() == null ? code : code + " from " + period.from();
    }
}
