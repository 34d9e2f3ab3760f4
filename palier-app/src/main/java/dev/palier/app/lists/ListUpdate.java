package dev.palier.app.lists;

import dev.palier.data.DataException;
import dev.palier.data.Problem;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.format.ListReading;
import dev.palier.screening.list.Intake;
import dev.palier.screening.list.ListSource;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Refusal;
import dev.palier.screening.list.Refusal.Reason;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.requirement.Listings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings a version of a source into use, or says why not.
final class ListUpdate {

  private static final int PROBLEMS_TOLD = 5;
  private static final String OWN = "own";

  private static final Listings LISTINGS = Listings.packaged();

  private final ListStore store;
  private final ListReader reader;

  ListUpdate(ListStore store, ListReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /// Where the files come from.
  @FunctionalInterface
  interface Fetch {
    Fetched fetch() throws NotFetchedException;
  }

  UpdateResult run(ListSource source, Fetch fetch, UpdateChoices choices, Instant now)
      throws IOException {
    try (FileChannel held = store.lock(source.id())) {
      Optional<ListStore.Pointer> pointer = store.pointer(source.id());
      Optional<ListVersion> inUse =
          pointer.isPresent()
              ? store.find(source.id(), pointer.get().digest()).map(KeptVersion::version)
              : Optional.empty();
      try {
        return take(source, fetch.fetch(), choices, inUse, now);
      } catch (NotFetchedException e) {
        return new UpdateResult.Refused(source, e.refusal(), inUse);
      }
    }
  }

  private UpdateResult take(
      ListSource source,
      Fetched fetched,
      UpdateChoices choices,
      Optional<ListVersion> inUse,
      Instant now)
      throws IOException {
    String digest = fetched.digest();
    if (inUse.isPresent() && inUse.get().digest().equals(digest)) {
      if (fetched.confirmed() != null) {
        store.use(source.id(), digest, fetched.confirmed());
      }
      return new UpdateResult.Confirmed(source, inUse.get());
    }
    ListReading reading;
    try {
      reading = read(source, fetched);
    } catch (DataException e) {
      return new UpdateResult.Refused(source, unreadable(fetched, e), inUse);
    }
    ListVersion version =
        new ListVersion(
            source.id(),
            digest,
            published(reading, choices.published(), fetched),
            now,
            fetched.origin(),
            reading.parties().size(),
            false);
    Optional<Refusal> refusal =
        foreign(source, reading, fetched)
            .or(() -> new Intake(source, choices.acceptShrunken()).refuse(version, inUse));
    if (refusal.isPresent()) {
      return new UpdateResult.Refused(source, refusal.get(), inUse);
    }
    Instant confirmed =
        fetched.confirmed() != null
            ? fetched.confirmed()
            : version.published().atStartOfDay(ZoneOffset.UTC).toInstant();
    store.keep(kept(version, reading, fetched), fetched.parts(), confirmed);
    return new UpdateResult.Taken(source, version, inUse, reading.warnings());
  }

  /// A download has to be in the form of its source; of a file the form is found out. Terms that
  /// are worded as no table knows are among the warnings.
  private ListReading read(ListSource source, Fetched fetched) throws IOException {
    ListReading reading =
        fetched.confirmed() == null
            ? reader.read(fetched.files())
            : reader.read(fetched.files(), source.form());
    return reading.withWarnings(
        LISTINGS.unknownWordings(fetched.files().getFirst().name(), reading.parties()));
  }

  private static LocalDate published(
      ListReading reading, @Nullable LocalDate stated, Fetched fetched) {
    return stated != null ? stated : reading.findPublished().orElse(fetched.dated());
  }

  private static KeptVersion kept(ListVersion version, ListReading reading, Fetched fetched) {
    return new KeptVersion(
        version,
        reading.format(),
        reading.warnings().size(),
        fetched.parts().stream()
            .map(part -> new KeptVersion.KeptFile(part.name(), part.bytes().length, part.sha256()))
            .toList());
  }

  /// A file of another source, taken for this one, would hide what this one lists.
  private static Optional<Refusal> foreign(
      ListSource source, ListReading reading, Fetched fetched) {
    Set<String> lists =
        reading.parties().stream()
            .map(ListedParty::list)
            .collect(Collectors.toCollection(TreeSet::new));
    if (lists.isEmpty()
        || source.id().equals(OWN)
        || lists.stream().anyMatch(source.lists()::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            Reason.UNREADABLE,
            fetched.origin()
                + ": the file holds entries of "
                + String.join(", ", lists)
                + ", and "
                + source.id()
                + " is a source of "
                + String.join(", ", source.lists()),
            "name the source that it belongs to"));
  }

  private static Refusal unreadable(Fetched fetched, DataException e) {
    List<Problem> problems = e.problems();
    boolean empty = fetched.parts().getFirst().bytes().length == 0;
    String told =
        problems.stream()
            .limit(PROBLEMS_TOLD)
            .map(problem ->
                problem.file()
                    + (problem.line() > 0 ? ":" + problem.line() : "")
                    + ": "
                    + problem.what())
            .collect(Collectors.joining("; "));
    int more = problems.size() - PROBLEMS_TOLD;
    return new Refusal(
        empty ? Reason.EMPTY : Reason.UNREADABLE,
        told + (more > 0 ? "; and " + more + " more problems" : ""),
        problems.isEmpty() ? "fetch it again" : problems.getFirst().maybe());
  }
}
