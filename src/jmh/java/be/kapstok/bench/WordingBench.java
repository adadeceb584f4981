package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.wording.WordingAnswer;
import be.kapstok.wording.WordingReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a line of about a hundred characters, beside Lucene's Dutch analyzer over the same lines, which divides them into
 * words and stems those. The goal: at most five times as long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WordingBench {
    private static final List<String> LINES = List.of(
            "Taalkampen in de schoolvakanties voor kinderen van 5 tot 12 jaar die thuis weinig of geen Nederlands spreken",
            "Toeleiding van kansengroepen (nieuwkomers, mensen met een beperking, 55-plussers) naar de arbeidsmarkt",
            "Heraanleg van de Kerkstraat en de Dorpsplaats met een gescheiden riolering en een vrijliggend fietspad",
            "Infomomenten leren het gemeentepersoneel op een uniforme wijze om te gaan met anderstaligheid aan het loket",
            "Begeleiding op maat van kwetsbare gezinnen in de strijd tegen kinderarmoede, samen met het Huis van het Kind",
            "Opvang van mannelijke daklozen zonder wettig verblijf, omdat de stad met de problemen geconfronteerd wordt",
            "Campagnes moedigen aan samen te leven in respect, ongeacht afkomst, geloof, geslacht, geaardheid of beperking",
            "Onthaalmap voor alle nieuwe inwoners, met een aparte versie voor anderstalige nieuwkomers en hun kinderen");

    private final WordingReader reader = Kapstok.flanders().wordingReader();
    private final Analyzer analyzer = new DutchAnalyzer();
    private int next;

    private String line() {
        next = (next + 1) % LINES.size();
        return LINES.get(next);
    }

    @Benchmark
    public int lucene() throws IOException {
        int words = 0;
        try (TokenStream stream = analyzer.tokenStream("line", line())) {
            stream.reset();
            while (stream.incrementToken()) {
                words++;
            }
            stream.end();
        }
        return words;
    }

    @Benchmark
    public WordingAnswer wording() {
        return reader.read(line());
    }
}
