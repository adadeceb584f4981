package be.kapstok.report;

import org.jspecify.annotations.Nullable;

/** Addresses that a page may lead to. */
final class Links {
    private Links() {}

    /** Tells whether an address is one on the web, so that nothing is run when it is clicked. */
    static boolean safe(@Nullable String url) {
        return url != null
                && (url.startsWith("https://") || url.startsWith("http://"))
                && url.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0);
    }
}
