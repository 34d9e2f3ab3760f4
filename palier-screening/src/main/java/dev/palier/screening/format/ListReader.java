package dev.palier.screening.format;

import dev.palier.data.DataException;
import dev.palier.data.Problem;
import dev.palier.screening.country.CountryNames;
import dev.palier.screening.list.KnownLists;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads files of lists in every form that is known. Immutable and safe for use by several threads.
public final class ListReader {

  private static final List<ListFormat> FORMATS =
      List.of(
          new CslCsv(),
          new UnXml(),
          new CondensedCslJson(),
          new CslJson(),
          new CollectionJson(),
          new RegistryJson(),
          new FollowTheMoney(),
          new SdnCsv(),
          new OwnCsv());

  private final KnownLists lists;
  private final CountryNames countries;
  private final IdentifierKinds identifiers;
  private final Limits limits;

  public ListReader(KnownLists lists, CountryNames countries, Limits limits) {
    this.lists = lists;
    this.countries = countries;
    this.identifiers = IdentifierKinds.packaged();
    this.limits = limits;
  }

  /// A reader with the lists, countries and limits that ship with the program.
  public static ListReader packaged() {
    return new ListReader(KnownLists.packaged(), CountryNames.packaged(), Limits.packaged());
  }

  /// The names of all forms: `csl-json`, `sdn-csv` …
  public static List<String> formats() {
    return FORMATS.stream().map(ListFormat::id).sorted().toList();
  }

  /// Reads a list whose form is found out from its first file.
  ///
  /// @param files one file, or for the form of OFAC also those of addresses and of other names
  /// @throws DataException with all problems of the files, where the list cannot be used
  public ListReading read(List<ListFile> files) throws IOException {
    return read(files, detect(files.getFirst()));
  }

  /// Reads a list in a form that is known by its name.
  public ListReading read(List<ListFile> files, String format) throws IOException {
    return read(files, named(files.getFirst(), format));
  }

  private ListReading read(List<ListFile> files, ListFormat format) throws IOException {
    Entries entries = new Entries(files.getFirst().name(), lists, countries, identifiers, limits);
    if (files.size() > format.mostFiles()) {
      entries.problem(
          0,
          "",
          "the form " + format.id() + " is " + format.mostFiles() + " file, not " + files.size(),
          "read each file on its own");
    } else {
      try {
        format.read(files, entries);
      } catch (UnreadableException told) {
        entries.note(told.problem());
      }
    }
    return entries.end(format.id());
  }

  private static ListFormat named(ListFile file, String id) {
    return FORMATS.stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> refused(file, "the form \"" + id + "\" is not known", "take one of " + names()));
  }

  private static ListFormat detect(ListFile file) throws IOException {
    String name = file.name().toLowerCase(Locale.ROOT);
    String head = file.head();
    if (head.isBlank()) {
      throw refused(file, "the file is empty", "fetch it again; the list in use stays");
    }
    return FORMATS.stream()
        .filter(format -> format.fits(name, head))
        .findFirst()
        .orElseThrow(() ->
            refused(
                file,
                "the file is in none of the forms that are known",
                "name its form, one of " + names()));
  }

  private static String names() {
    return formats().stream().collect(Collectors.joining(", "));
  }

  private static DataException refused(ListFile file, String what, String maybe) {
    return new DataException(List.of(new Problem(file.name(), 0, "", what, maybe)));
  }
}
