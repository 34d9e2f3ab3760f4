package dev.palier.screening.list;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All sources of lists, from `data/screening/sources.yaml`, in the order of the file.
///
/// @param keep how many versions of each stay on disk
public record ListSources(List<ListSource> all, int keep) {

  private static final String FILE = "screening/sources.yaml";
  private static final String AGE = "age-limit-days";
  private static final String SHRINK = "shrink-limit-percent";
  private static final long MEGABYTE = 1_000_000;
  private static final double PERCENT = 100;

  public ListSources {
    all = List.copyOf(all);
  }

  public static ListSources packaged() {
    return load(DataFolder.packedWith(ListSources.class));
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static ListSources load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping top = YamlDocument.read(data.get(FILE), problems);
    int age = top.integer(AGE);
    int shrink = top.integer(SHRINK);
    int megabytes = top.integer("megabytes");
    int keep = top.integer("keep");
    List<ListSource> sources = new ArrayList<>();
    for (YamlMapping entry : top.mappings("sources")) {
      String id = entry.text("id");
      String title = entry.text("title");
      String keeper = entry.text("keeper");
      String form = entry.text("form", "");
      List<String> addresses = entry.texts("addresses");
      List<String> lists = entry.texts("lists");
      boolean shipped = entry.truth("shipped", false);
      int days = entry.has(AGE) ? entry.integer(AGE) : age;
      int percent = entry.has(SHRINK) ? entry.integer(SHRINK) : shrink;
      if (sources.stream().anyMatch(source -> source.id().equals(id))) {
        entry.problem("id", "the source " + id + " stands twice", "remove one of the two");
      }
      entry.end();
      entry
          .make(() ->
              new ListSource(
                  id,
                  title,
                  keeper,
                  form,
                  addresses.stream().map(URI::create).toList(),
                  lists,
                  Duration.ofDays(days),
                  percent / PERCENT,
                  megabytes * MEGABYTE,
                  shipped))
          .ifPresent(sources::add);
    }
    top.end();
    problems.throwIfAny();
    return new ListSources(sources, keep);
  }

  public Optional<ListSource> find(String id) {
    return all.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /// Those of which versions can be fetched or read from files.
  public List<ListSource> renewable() {
    return all.stream().filter(source -> !source.form().isEmpty()).toList();
  }
}
