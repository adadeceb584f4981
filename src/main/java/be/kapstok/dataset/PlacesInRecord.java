package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.reason.Location;
import tools.jackson.core.json.JsonFactory;

/** The places of the record at hand. */
record PlacesInRecord(RecordSource source, JsonFactory factory, OmittedElements omitted) implements RecordPlaces {
    @Override
    public Location of(String pointer) {
        return source.find(factory, source.base() + omitted.inFile(source.base(), pointer));
    }

    @Override
    public int index() {
        return Integer.parseInt(source.base().substring(source.base().lastIndexOf('/') + 1));
    }

    @Override
    public boolean told(Location place) {
        return omitted.told(place.pointer());
    }
}
