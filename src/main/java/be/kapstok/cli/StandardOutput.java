package be.kapstok.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output. When a reader such as {@code head} stops early, the rest is dropped without an error. */
final class StandardOutput extends OutputStream {
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private boolean left;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            if (!isBrokenPipe(failed)) {
                throw failed;
            }
            left = true;
        }
    }

    /**
     * Whether a pipe broke, judged by the kind of output if the system gives that, since its messages are in many
     * languages.
     */
    private static boolean isBrokenPipe(IOException failed) {
        try {
            int kind = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notTold) {
            return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
