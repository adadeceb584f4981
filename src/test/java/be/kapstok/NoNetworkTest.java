package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The library never asks for a network; the proof runs all tests without one. */
class NoNetworkTest {
    @Test
    void noClassOfTheLibraryCanOpenAConnection() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("can open a connection", NoNetworkTest::isOfANetwork))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("be.kapstok"));
    }

    private static boolean isOfANetwork(JavaClass type) {
        String home = type.getPackageName();
        boolean mereAddress = List.of("URI", "URISyntaxException", "URLEncoder").contains(type.getSimpleName());
        return home.startsWith("java.net") && !mereAddress
                || home.startsWith("java.nio.channels") && type.getSimpleName().contains("Socket")
                || home.startsWith("java.rmi")
                || home.startsWith("javax.net")
                || home.startsWith("javax.naming");
    }

    @Test
    void theTestsTellWhetherTheyHaveANetwork() throws Exception {
        List<NetworkInterface> up = interfacesUp();
        Proofs.leave(
                "no-network",
                up.isEmpty()
                        ? "the tests ran in an empty network namespace, interfaces up: 0"
                        : "NOT TRIED without a network, no namespace could be made here; interfaces up: " + up.size());
        assertThat(up).doesNotHaveDuplicates();
    }

    private static List<NetworkInterface> interfacesUp() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(NoNetworkTest::isUp)
                    .toList();
        } catch (SocketException noneAtAll) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }
}
