package be.kapstok.reading;

/**
 * Finds records that take several lines, where each should be on one line: JSON as people lay it out. Such a record
 * begins on a line that ends inside it, in an opening bracket or a comma, and ends with its last closing bracket. A
 * line that starts with an opening brace always begins a new record, so that a truncated line harms no other.
 */
public final class LongRecord {
    /** The role of a line. */
    public enum State {
        /** It is not part of such a record. */
        NONE,
        /** It is the first line of such a record, and the record before took one line. */
        FIRST,
        /** It is the first line of such a record, after another such record. */
        NEXT,
        /** It is another line of such a record. */
        WITHIN
    }

    private int depth;
    private boolean list;
    private boolean before;

    /** Returns the role of a line that is not blank. */
    public State line(byte[] bytes, int start, int length) {
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

    /** How many more objects and lists a line opens than it closes, not counting brackets within texts. */
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
