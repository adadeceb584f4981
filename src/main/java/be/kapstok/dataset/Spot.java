package be.kapstok.dataset;

import be.kapstok.reason.Location;
import tools.jackson.core.TokenStreamLocation;

/**
 * A stretch of a text that a parser reads: a whole document, or one line. Turns the parser's places into those of the file.
 */
class Spot {
    private final String file;
    private final byte[] bytes;
    private final int start;
    private final String base;
    private final int line;

    private long countedFrom = -1;
    private long countedTo;
    private int counted;

    /**
     * A stretch.
     *
     * @param file the name of the file
     * @param bytes the text, in UTF-8
     * @param start where the stretch starts in {@code bytes}
     * @param base the pointer of the stretch in the data set; empty for a document
     * @param line the line of the file on which the stretch starts, from 1
     */
    Spot(String file, byte[] bytes, int start, String base, int line) {
        this.file = file;
        this.bytes = bytes;
        this.start = start;
        this.base = base;
        this.line = line;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    String base() {
        return base;
    }

    int line() {
        return line;
    }

    /** The place in the file of a place in the stretch; the pointer is that of what is around it when its own is too long. */
    Location location(String pointer, TokenStreamLocation place) {
        String named = pointer.length() <= Limits.POINTER
                ? pointer
                : pointer.substring(0, pointer.lastIndexOf('/', Limits.POINTER));
        return new Location(file, named, line + Math.max(0, place.getLineNr() - 1), column(place));
    }

    /**
     * The column in characters; the parser counts bytes. Goes on from the last place counted on the line, so that many faults
     * on one long line are not counted over and over.
     */
    private int column(TokenStreamLocation place) {
        long offset = place.getByteOffset();
        if (offset < 0) {
            return Math.max(1, place.getColumnNr());
        }
        long end = Math.min(start + offset, bytes.length);
        long lineStart = Math.max(start, end - Math.max(0, place.getColumnNr() - 1));
        if (countedFrom != lineStart) {
            countedFrom = lineStart;
            countedTo = lineStart;
            counted = 0;
        }
        counted += characters(countedTo, end) - characters(end, countedTo);
        countedTo = end;
        return counted + 1;
    }

    /** How many characters start from one offset to another; none when they are not in this order. */
    private int characters(long from, long to) {
        int characters = 0;
        for (long i = from; i < to; i++) {
            if ((bytes[(int) i] & 0xC0) != 0x80) {
                characters++;
            }
        }
        return characters;
    }
}
