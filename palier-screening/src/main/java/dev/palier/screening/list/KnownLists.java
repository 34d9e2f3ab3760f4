package dev.palier.screening.list;

import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All lists that the program knows, by their ids and by the words that forms of lists use for
/// them. Immutable.
public final class KnownLists {

  /// The list of entries of one's own.
  public static final String OWN = "own";

  /// The list of entries of a source that named a list which is not known.
  public static final String OTHER = "us-other";

  private static final String FILE = "screening/lists.yaml";

  private final Map<String, KnownList> byId = new LinkedHashMap<>();
  private final Map<String, KnownList> bySpelling = new LinkedHashMap<>();

  private KnownLists(DataFile file, Problems problems) {
    YamlMapping top = YamlDocument.read(file, problems);
    for (YamlMapping entry : top.mappings("lists")) {
      KnownList list =
          new KnownList(
              entry.text("id"),
              entry.text("title"),
              entry.text("authority"),
              entry.text("citation"),
              entry.text("effect"),
              entry.findText("settles").orElse(null),
              entry.truth("programmes", false),
              entry.texts("known-as"));
      entry.end();
      if (byId.put(list.id(), list) != null) {
        entry.problem("id", "the list " + list.id() + " stands twice", "remove one of the two");
      }
      bySpelling.put(list.id(), list);
      list.spellings().forEach(spelling -> bySpelling.put(key(spelling), list));
    }
    top.end();
  }

  /// The lists that ship with the program.
  public static KnownLists packaged() {
    Problems problems = new Problems();
    KnownLists lists = new KnownLists(DataFolder.packedWith(KnownLists.class).get(FILE), problems);
    problems.throwIfAny();
    return lists;
  }

  public Collection<KnownList> all() {
    return byId.values();
  }

  /// A list by its id.
  public Optional<KnownList> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// A list by its id, which must be there.
  public KnownList get(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("the list " + id + " is not known"));
  }

  /// A list by its id or by what a form of lists calls it.
  public Optional<KnownList> findBySpelling(String spelling) {
    return Optional.ofNullable(bySpelling.get(key(spelling)));
  }

  private static String key(String spelling) {
    return spelling.strip().toLowerCase(Locale.ROOT);
  }
}
