package be.kapstok.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of good measures, one on each line. */
final class MeasureFile {
    private MeasureFile() {}

    static Path write(int records) throws IOException {
        Path file = Files.createTempFile("measures", ".ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < records; i++) {
                out.write("{\"id\":\"m" + i + "\",\"title\":\"Taalcursus voor ouders " + i
                        + "\",\"description\":\"Ouders leren Nederlands op de school van hun kinderen\","
                        + "\"municipality\":\"71016\",\"startDate\":\"2014-09-01\",\"endDate\":\"2015-06-30\","
                        + "\"declaredKind\":\"categorical\",\"targetGroups\":[\"other:ouders\"],\"openToAll\":false,"
                        + "\"aims\":[\"access_for_all\"],\"generalInterest\":\"Beter contact met de school\","
                        + "\"integration\":true,\"policyField\":\"0902\"}\n");
            }
        }
        return file;
    }
}
