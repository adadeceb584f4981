package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReports;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** What the rules of policy make of whole data sets. */
@Command(
        name = "review",
        description = "Review data sets by all rules of policy: multi-year plans, measures, support and subsidies.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on, or data with errors, which is not judged",
            "2:wrong use, or a file that cannot be read or written"
        })
final class ReviewCommand extends PolicyCommand {
    @Override
    @Nullable
    LocalDate day() {
        return null;
    }

    @Override
    DatasetReview judge(CheckedDataset data) {
        return Kapstok.flanders().review(data);
    }

    @Override
    FileReports reports(List<DatasetReview> reviews) {
        return FileReports.of(reviews);
    }
}
