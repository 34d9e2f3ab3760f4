package dev.palier.catalog.ladder;

import dev.palier.catalog.Catalog;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `ladder/references.yaml` and `ladder/conventions.yaml` against a catalogue.
final class LadderBookReader {

  private final Catalog catalog;
  private final Problems problems = new Problems();

  LadderBookReader(Catalog catalog) {
    this.catalog = catalog;
  }

  LadderBook read(DataFolder data) {
    DataFile lists = data.get("ladder/references.yaml");
    DataFile agreed = data.get("ladder/conventions.yaml");
    List<LadderReference> references = references(YamlDocument.read(lists, problems));
    Optional<LadderConventions> conventions = conventions(YamlDocument.read(agreed, problems));
    problems.throwIfAny();
    return new LadderBook(conventions.orElseThrow(), references, List.of(agreed, lists));
  }

  private List<LadderReference> references(YamlMapping file) {
    List<LadderReference> references = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMapping entry : file.mappings("references")) {
      LadderReference reference = reference(entry);
      references.add(reference);
      if (!ids.add(reference.id())) {
        entry.problem("id", "\"" + reference.id() + "\" stands twice", "give it another id");
      }
    }
    file.end();
    return references;
  }

  private LadderReference reference(YamlMapping entry) {
    String id = entry.text("id");
    String name = entry.text("name");
    List<String> products = entry.texts("products");
    String source = entry.text("source");
    String note = entry.text("note", "");
    entry.end();
    if (catalog.findSource(source).isEmpty()) {
      entry.problem(
          "source",
          "the source \"" + source + "\" is not in sources.yaml",
          "add it there, with its title and its rights");
    }
    if (products.isEmpty()) {
      entry.problem("products", "the reference has no product", "list the ids of its chips");
    }
    Set<String> chipIds = new LinkedHashSet<>();
    for (String product : products) {
      if (catalog.findChip(product).isEmpty()) {
        entry.problem(
            "products",
            "the chip \"" + product + "\" is not in the catalogue",
            "add its file below chips/, or correct the id");
      }
      if (!chipIds.add(product)) {
        entry.problem("products", "\"" + product + "\" stands twice", "remove one of the two");
      }
    }
    return new LadderReference(id, name, chipIds, source, note);
  }

  private Optional<LadderConventions> conventions(YamlMapping file) {
    BigDecimal ratio = file.number("ratio");
    String domestic = file.text("domestic-country");
    Map<String, List<Set<String>>> generations = new LinkedHashMap<>();
    YamlMapping byMaker = file.mapping("generations");
    for (String maker : byMaker.names()) {
      if (catalog.findMaker(maker).isEmpty()) {
        byMaker.problem(
            maker,
            "the maker \"" + maker + "\" is not in makers.yaml",
            "add it there, or correct the id");
      }
      generations.put(maker, generations(byMaker, maker));
    }
    file.end();
    return file.make(() -> new LadderConventions(ratio, new Generations(generations), domestic));
  }

  private static List<Set<String>> generations(YamlMapping byMaker, String maker) {
    List<Set<String>> oldestFirst = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (YamlMapping generation : byMaker.mappings(maker)) {
      List<String> architectures = generation.texts("architectures");
      generation.end();
      for (String architecture : architectures) {
        if (!placed.add(architecture)) {
          generation.problem(
              "architectures",
              "\"" + architecture + "\" stands twice",
              "leave it in the generation that it belongs to");
        }
      }
      oldestFirst.add(Set.copyOf(architectures));
    }
    return oldestFirst;
  }
}
