package dev.palier.app.lists;

import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.format.ListReading;
import dev.palier.screening.list.ListSource;
import dev.palier.screening.list.ListSources;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.shipped.ShippedLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lists of one home: what is in use, and how it is renewed. Safe for use by several threads.
public final class ListDesk {

  /// The list without which the starter stands in.
  private static final String ENTITY_LIST = "us-el";

  private static final long LIMIT_FILE = 1L << 30;

  private final ListSources sources;
  private final ShippedLists shipped;
  private final ListStore store;
  private final ListReader reader;
  private final Download download;

  ListDesk(ListSources sources, ShippedLists shipped, ListStore store, Download download) {
    this.sources = sources;
    this.shipped = shipped;
    this.store = store;
    this.reader = ListReader.packaged();
    this.download = download;
  }

  /// @param root where the versions are kept; it need not be there
  /// @throws DataException with every problem of the data files
  public static ListDesk open(Path root, DataFolder data) {
    ListSources sources = ListSources.load(data);
    return new ListDesk(
        sources,
        ShippedLists.load(data),
        new ListStore(root, sources.keep()),
        Download.overHttps());
  }

  public ListSources sources() {
    return sources;
  }

  public ListStore store() {
    return store;
  }

  /// What is in use now, read from disk.
  ///
  /// @throws IOException if the home cannot be read; a version that is damaged is passed over for
  ///   the one before it, and said
  public CurrentLists current() throws IOException {
    List<CurrentList> all = new ArrayList<>();
    for (ListSource source : sources.all()) {
      Optional<CurrentList> kept = source.form().isEmpty() ? Optional.empty() : kept(source);
      kept.or(() -> shipped(source)).ifPresent(all::add);
    }
    if (all.stream().anyMatch(ListDesk::holdsTheEntityList)) {
      all.removeIf(each -> each.snapshot().version().starter());
    }
    return new CurrentLists(all);
  }

  private static boolean holdsTheEntityList(CurrentList list) {
    return !list.snapshot().version().starter()
        && list.snapshot().parties().stream().anyMatch(party -> party.list().equals(ENTITY_LIST));
  }

  private Optional<CurrentList> shipped(ListSource source) {
    return shipped
        .find(source.id())
        .map(snapshot ->
            new CurrentList(
                source,
                snapshot,
                snapshot.version().published().atStartOfDay(ZoneOffset.UTC).toInstant(),
                ""));
  }

  private Optional<CurrentList> kept(ListSource source) throws IOException {
    Optional<ListStore.Pointer> pointer = store.pointer(source.id());
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    List<KeptVersion> versions = store.versions(source.id());
    Set<KeptVersion> inOrder = new LinkedHashSet<>();
    versions.stream()
        .filter(kept -> kept.version().digest().equals(pointer.get().digest()))
        .forEach(inOrder::add);
    boolean missing = inOrder.isEmpty();
    inOrder.addAll(versions);
    String note = missing ? source.id() + ": the version in use is missing on disk" : "";
    for (KeptVersion kept : inOrder) {
      try {
        Snapshot snapshot = read(kept);
        boolean asPointed = kept.version().digest().equals(pointer.get().digest());
        Instant confirmed =
            asPointed
                ? pointer.get().confirmed()
                : kept.version().published().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.of(new CurrentList(source, snapshot, confirmed, note));
      } catch (IOException e) {
        note = String.valueOf(e.getMessage());
      } catch (DataException e) {
        note = source.id() + ": a version on disk cannot be read any more: " + e.getMessage();
      }
    }
    throw new IOException(note);
  }

  /// Which versions are in use and when they were confirmed, as one text to compare.
  String mark() throws IOException {
    StringBuilder mark = new StringBuilder();
    for (ListSource source : sources.renewable()) {
      store
          .pointer(source.id())
          .ifPresent(pointer -> mark.append(source.id()).append(pointer).append('\n'));
    }
    return mark.toString();
  }

  /// A file of a list that a person names, in any form that is known; nothing is kept of it.
  ///
  /// @throws NotFetchedException if it cannot be read
  /// @throws DataException with every problem of the file
  public static Snapshot file(Path path, Instant now) throws IOException {
    Fetched fetched = FromFiles.read(List.of(path), LIMIT_FILE);
    ListReading reading = ListReader.packaged().read(fetched.files());
    return new Snapshot(
        new ListVersion(
            String.valueOf(path.getFileName()),
            fetched.digest(),
            reading.findPublished().orElse(fetched.dated()),
            now,
            path.toString(),
            reading.parties().size(),
            false),
        reading.parties());
  }

  /// A version on disk with its entries.
  public Snapshot read(KeptVersion kept) throws IOException {
    return new Snapshot(
        kept.version(),
        reader
            .read(store.read(kept).stream().map(Fetched.Part::file).toList(), kept.form())
            .parties());
  }

  /// Fetches a source from its addresses.
  public UpdateResult update(ListSource source, UpdateChoices choices, Instant now)
      throws IOException {
    return update(
        source,
        () -> {
          if (source.addresses().isEmpty()) {
            throw NotFetchedException.of(
                source.id() + ": no address is known that publishes it in a form that can be read",
                "give a file with --from FILE");
          }
          return download.fetch(source.addresses(), source.sizeLimit(), now);
        },
        choices,
        now);
  }

  /// Reads a version of a source from files or addresses that a person names.
  public UpdateResult update(ListSource source, Origins from, UpdateChoices choices, Instant now)
      throws IOException {
    return update(source, () -> from.fetch(download, source.sizeLimit(), now), choices, now);
  }

  private UpdateResult update(
      ListSource source, ListUpdate.Fetch fetch, UpdateChoices choices, Instant now)
      throws IOException {
    return new ListUpdate(store, reader).run(source, fetch, choices, now);
  }
}
