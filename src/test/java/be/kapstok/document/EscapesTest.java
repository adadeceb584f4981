package be.kapstok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.be/x?y=1#z true",
                "http://a.be true",
                "javascript:alert(1) false",
                "https://a.be/\"x false",
                "https://a.be/<x false",
                "ftp://a.be false"
            })
    void onlyPlainAddressesAreLinked(String urlAndSafe) {
        String[] both = urlAndSafe.split(" ", -1);
        assertThat(Escapes.safe(both[0])).isEqualTo(Boolean.parseBoolean(both[1]));
        assertThat(Escapes.safe(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a b<>.json,a%20b%3C%3E.json",
        "/tmp/x.json,file:///tmp/x.json",
        "C:\\x.json,file:///C%3A/x.json",
        "a:b.json,a%3Ab.json",
        "é😀,%C3%A9%F0%9F%98%80",
        "(text),%28text%29"
    })
    void filesAreNamedByUri(String file, String uri) {
        assertThat(Escapes.uri(file)).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
    }
}
