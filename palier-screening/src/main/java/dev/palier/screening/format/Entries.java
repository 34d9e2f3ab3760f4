package dev.palier.screening.format;

import dev.palier.data.Problem;
import dev.palier.data.Problems;
import dev.palier.screening.country.CountryNames;
import dev.palier.screening.list.KnownList;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.ListedParty;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The entries of a list while it is read, and what is wrong with it. Equal texts are kept once.
final class Entries {

  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");

  private final String file;
  private final KnownLists lists;
  private final CountryNames countries;
  private final IdentifierKinds identifiers;
  private final Limits limits;
  private final Problems problems = new Problems();
  private final Problems warnings = new Problems();
  private final List<ListedParty> parties = new ArrayList<>();
  private final Map<Object, Object> kept = new HashMap<>();
  private final Map<String, Optional<String>> countriesFound = new HashMap<>();
  private final EntryIds ids = new EntryIds();
  private final Set<String> warned = new HashSet<>();
  private @Nullable LocalDate published;

  Entries(
      String file,
      KnownLists lists,
      CountryNames countries,
      IdentifierKinds identifiers,
      Limits limits) {
    this.file = file;
    this.lists = lists;
    this.countries = countries;
    this.identifiers = identifiers;
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  CountryNames countries() {
    return countries;
  }

  /// The code of a country by its name or code; each name is looked up once.
  Optional<String> country(String name) {
    return countriesFound.computeIfAbsent(name, countries::find);
  }

  IdentifierKinds identifiers() {
    return identifiers;
  }

  /// The bytes of a file, as far as its size is within the limit.
  InputStream open(ListFile list) throws IOException {
    return new BoundedStream(
        list.content().open(),
        limits.bytes(),
        () ->
            unreadable(
                0,
                list.name() + " has more than " + limits.bytes() / 1_000_000 + " MB",
                "raise megabytes in data/screening/list-limits.yaml"));
  }

  /// How many entries there are so far.
  int count() {
    return parties.size();
  }

  /// A new entry of a list.
  ///
  /// @param list as the form calls it
  /// @param line where it stands; 0 where lines mean nothing
  Draft draft(String list, int line) {
    KnownList known = lists.findBySpelling(list).orElse(null);
    if (known == null) {
      warn(
          list,
          line,
          "list",
          "the list \"" + list + "\" is not known; its entries settle nothing",
          "add it to data/screening/lists.yaml");
    }
    return new Draft(this, known == null ? KnownLists.OTHER : known.id(), line);
  }

  /// Whether a word names a list.
  boolean knows(String list) {
    return lists.findBySpelling(list).isPresent();
  }

  void add(Draft draft) {
    if (parties.size() >= limits.entries()) {
      throw unreadable(
          draft.line(),
          "the file has more than " + limits.entries() + " entries",
          "raise entries in data/screening/list-limits.yaml");
    }
    if (!draft.hasName()) {
      problem(draft.line(), "name", "the entry has no name", "fetch the file again, or add a name");
      return;
    }
    parties.add(draft.make(ids));
  }

  /// The day of which the file says it is; a text that is none counts as not told.
  void published(String text) {
    Matcher date = DATE.matcher(text);
    if (date.find()) {
      try {
        LocalDate day = LocalDate.parse(date.group(1));
        if (published == null || day.isAfter(published)) {
          published = day;
        }
      } catch (DateTimeException e) {
        // not a day, so not told
      }
    }
  }

  /// What the file itself says it holds.
  void expect(String field, String count) {
    if (!count.equals(String.valueOf(parties.size()))) {
      problem(
          0,
          field,
          "the file says it has " + count + " entries and holds " + parties.size(),
          "fetch it again; it may be cut off");
    }
  }

  /// A text that was met before as the one object that is kept of it.
  @SuppressWarnings("unchecked")
  <T> T once(T value) {
    Object first = kept.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }

  void problem(int line, String field, String what, String maybe) {
    note(new Problem(file, line, field, what, maybe));
    if (problems.list().size() >= limits.problems()) {
      throw unreadable(line, "too many problems, the rest was not read", "correct these first");
    }
  }

  void note(Problem problem) {
    problems.add(problem.file(), problem.line(), problem.field(), problem.what(), problem.maybe());
  }

  /// Something that was kept but not understood, told once for all that is alike.
  void warn(String alike, int line, String field, String what, String maybe) {
    if (warned.add(field + ' ' + alike)) {
      warnings.add(file, line, field, what, maybe);
    }
  }

  UnreadableException unreadable(int line, String what, String maybe) {
    return new UnreadableException(new Problem(file, line, "", what, maybe));
  }

  /// The reading, where nothing is wrong.
  ListReading end(String format) {
    if (parties.isEmpty() && problems.isEmpty()) {
      note(
          new Problem(
              file, 0, "", "the file has no entries", "fetch it again; the list in use stays"));
    }
    problems.throwIfAny();
    if (published == null) {
      published(file);
    }
    return new ListReading(format, parties, published, warnings.list());
  }
}
