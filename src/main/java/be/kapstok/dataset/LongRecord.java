package be.kapstok.dataset;

/**
 * Finds records that go on over several lines, where each should stand on one: JSON as people lay it out. Such a record begins
 * on a line that ends in an opening or a comma within it, and ends with its last closing; but a line that starts with an
 * opening brace begins a record of its own, so that a line that was cut harms no other.
 */
final class LongRecord {
    /** What a line is. */
    enum State {
        /** No part of such a record. */
        NONE,
        /** Its first line, and the record before was none of the kind. */
        FIRST,
        /** Its first line, behind another such record. */
        NEXT,
        /** Another line of it. */
        WITHIN
    }

    private int depth;
    private boolean list;
    private boolean before;

    /** Looks at a line that is not blank. */
    State line(byte[] bytes, int start, int length) {
        int end = start + length;
        boolean begins = bytes[start] == '{' && !list;
        if (depth > 0 && !begins) {
            depth += deeper(bytes, start, end);
            return State.WITHIN;
        }
        list = false;
        depth = goesOn(bytes, start, end) ? Math.max(0, deeper(bytes, start, end)) : 0;
        if (depth == 0) {
            before = false;
            return State.NONE;
        }
        list = first(bytes, start, end) == '[';
        State state = before ? State.NEXT : State.FIRST;
        before = true;
        return state;
    }

    private static boolean goesOn(byte[] bytes, int start, int end) {
        int last = end - 1;
        while (last > start && (bytes[last] == ' ' || bytes[last] == '\t')) {
            last--;
        }
        byte first = first(bytes, start, end);
        boolean opened = first == '{' || first == '[';
        return opened && (bytes[last] == ',' || bytes[last] == '{' || bytes[last] == '[');
    }

    private static byte first(byte[] bytes, int start, int end) {
        int first = start;
        while (first < end - 1 && (bytes[first] == ' ' || bytes[first] == '\t')) {
            first++;
        }
        return bytes[first];
    }

    /** How many more objects and lists a line opens than it closes; what stands in a text does not count. */
    private static int deeper(byte[] bytes, int start, int end) {
        int deeper = 0;
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                quoted = !quoted;
            } else if (quoted) {
                i += b == '\\' ? 1 : 0;
            } else if (b == '{' || b == '[') {
                deeper++;
            } else if (b == '}' || b == ']') {
                deeper--;
            }
        }
        return deeper;
    }
}
