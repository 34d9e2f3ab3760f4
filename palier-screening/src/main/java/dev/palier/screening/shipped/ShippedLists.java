package dev.palier.screening.shipped;

import dev.palier.data.DataDigest;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists that need no download.
///
/// @param starter some hundred entries that matter for AI chips, typed from the regulation: no
///   match in it proves nothing
/// @param named lists that a rule or a notice names in full: the military-intelligence end users of
///   15 CFR 744.22(f)(2), the companies of section 1260H
public record ShippedLists(Snapshot starter, List<Snapshot> named) {

  /// The source of the starter list, by its id in `data/screening/sources.yaml`.
  public static final String STARTER = "starter";

  private static final String FOLDER = "screening/starter";
  private static final String TERMS = FOLDER + "/terms.yaml";
  private static final String NAMED = "screening/named";

  public ShippedLists {
    named = List.copyOf(named);
  }

  /// The lists that are packed with the program.
  public static ShippedLists packaged() {
    return load(DataFolder.packedWith(ShippedLists.class));
  }

  /// @throws dev.palier.data.DataException with every problem of the files
  public static ShippedLists load(DataFolder data) {
    Problems problems = new Problems();
    Snapshot starter = snapshot(STARTER, FOLDER, data.list(FOLDER), problems);
    List<Snapshot> named = new ArrayList<>();
    for (DataFile file : data.list(NAMED)) {
      named.add(snapshot("", file.name(), List.of(file), problems));
    }
    problems.throwIfAny();
    return new ShippedLists(starter, named);
  }

  private static Snapshot snapshot(
      String source, String origin, List<DataFile> files, Problems problems) {
    Terms terms = Terms.NONE;
    List<ShippedFile> read = new ArrayList<>();
    for (DataFile file : files) {
      if (file.name().equals(TERMS)) {
        terms = Terms.read(file, problems);
      }
    }
    EntryNames names = new EntryNames();
    for (DataFile file : files) {
      if (!file.name().equals(TERMS)) {
        read.add(ShippedFile.read(file, terms, names, problems));
      }
    }
    List<ListedParty> parties = read.stream().flatMap(file -> file.parties().stream()).toList();
    LocalDate verified =
        read.stream().map(ShippedFile::verified).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    return new Snapshot(
        new ListVersion(
            source.isEmpty() ? read.getFirst().list() : source,
            DataDigest.of(files).replace("sha256:", ""),
            verified,
            verified.atStartOfDay(ZoneOffset.UTC).toInstant(),
            "data/" + origin,
            parties.size(),
            source.equals(STARTER)),
        parties);
  }

  /// The version of a source that ships, if one does.
  public Optional<Snapshot> find(String source) {
    return Stream.concat(Stream.of(starter), named.stream())
        .filter(snapshot -> snapshot.version().source().equals(source))
        .findFirst();
  }
}
