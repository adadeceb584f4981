package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReports;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What kind of measures these are, and how sound. */
@Command(
        name = "check",
        description =
                "Tell of each measure in data sets whether it is inclusive or categorical, why, what it lacks, and"
                        + " what would change that.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on, or data with errors, which is not judged",
            "2:wrong use, or a file that cannot be read or written"
        })
final class CheckCommand extends PolicyCommand {
    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Judge all measures on this day, such as 2014-06-01; without it, each on its own day,"
                    + " else on the first day of its plan.")
    private @Nullable LocalDate day;

    @Override
    @Nullable
    LocalDate day() {
        return day;
    }

    @Override
    DatasetReview judge(CheckedDataset data) {
        return Kapstok.flanders().check(data, day);
    }

    @Override
    FileReports reports(List<DatasetReview> reviews) {
        return FileReports.ofMeasures(reviews);
    }
}
