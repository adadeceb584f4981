package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Header;
import picocli.CommandLine.IVersionProvider;

/** The version of the library and the day of its data. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        Header header = Kapstok.flanders().data().header();
        return new String[] {
            "kapstok " + (version == null ? "(not packaged)" : version),
            "data as of " + header.asOf() + ", from " + header.coveredFrom()
        };
    }
}
