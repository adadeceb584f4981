package be.kapstok.cli;

import be.kapstok.reason.Message;
import be.kapstok.table.Remark;
import be.kapstok.table.Table;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is odd in a file that was read all the same, for whoever typed its name. */
record FileRemarks(Path file, Locale language, PrintWriter err) {
    /** Prints how a table was read where nobody told, and what is odd in its form. */
    void tell(Table table) {
        tell(table.remarks().stream().map(Remark::wording).toList());
    }

    void tell(List<Message> remarks) {
        remarks.forEach(each -> err.println(file + ": " + each.in(language)));
    }
}
