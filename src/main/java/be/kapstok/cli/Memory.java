package be.kapstok.cli;

import be.kapstok.reason.Message;
import java.util.List;

/** How much memory a command needs. */
final class Memory {
    private static final long MB = 1 << 20;

    /** What the library and its data take. */
    private static final long ALWAYS = 64 * MB;

    /** For each byte that is read, in the command that keeps most: records and what is told of each, or rows and outcomes. */
    private static final int FOR_A_BYTE = 24;

    private Memory() {}

    /** What is said when there was too little, for so many bytes of files. */
    static Message tooLittle(long bytesRead) {
        long had = Runtime.getRuntime().maxMemory();
        long needed = roundedUp(Math.max(ALWAYS + FOR_A_BYTE * bytesRead, had + had / 2));
        String typed = "java -Xmx" + needed / MB + "m -jar ...";
        return bytesRead == 0
                ? new Message(Memory.class, "memory", List.of(had / MB, typed))
                : new Message(
                        Memory.class, "memory_for_files", List.of(had / MB, needed / MB, bytesRead / MB + 1, typed));
    }

    /** To a number that people type: 128 MB, 256 MB, then whole steps of half a GB. */
    private static long roundedUp(long bytes) {
        long step = bytes <= 256 * MB ? 128 * MB : 512 * MB;
        return (bytes + step - 1) / step * step;
    }
}
