package dev.palier.control.amendment;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.LocalText;
import dev.palier.control.fact.Vocabulary;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds of item and the standpoints by which states of the law are compared
/// (`amendments/standpoints.yaml`).
public record Standpoints(List<ItemKind> items, List<Standpoint> list) {

  private static final String STATED = "stated by the standpoint";

  public Standpoints {
    items = List.copyOf(items);
    list = List.copyOf(list);
  }

  /// Reads the file of a data folder.
  ///
  /// @throws dev.palier.data.DataException with every problem found
  public static Standpoints load(DataFolder folder, Vocabulary vocabulary) {
    return read(folder.get("amendments/standpoints.yaml"), vocabulary);
  }

  static Standpoints read(DataFile file, Vocabulary vocabulary) {
    Problems problems = new Problems();
    YamlMapping document = YamlDocument.read(file, problems);
    document.date("last-verified");
    List<ItemKind> items = new ArrayList<>();
    for (YamlMapping entry : document.mappings("items")) {
      items.add(new ItemKind(entry.text("id"), title(entry), facts(entry, vocabulary)));
      entry.end();
    }
    List<Standpoint> standpoints = new ArrayList<>();
    for (YamlMapping entry : document.mappings("standpoints")) {
      standpoints.add(new Standpoint(entry.text("id"), title(entry), facts(entry, vocabulary)));
      entry.end();
    }
    document.end();
    problems.throwIfAny();
    return new Standpoints(items, standpoints);
  }

  /// The standpoint that the others are compared with: the first.
  public Standpoint ordinary() {
    return list.getFirst();
  }

  private static LocalText title(YamlMapping entry) {
    return LocalText.read(entry.mapping("title"));
  }

  private static Map<Fact, FactValue> facts(YamlMapping entry, Vocabulary vocabulary) {
    YamlMapping mapping = entry.mapping("facts");
    Map<Fact, FactValue> facts = new LinkedHashMap<>();
    for (String name : mapping.names()) {
      Optional<Fact> fact = vocabulary.find(name);
      if (fact.isPresent()) {
        facts.put(fact.get(), value(mapping, fact.get()));
      } else {
        mapping.problem(name, "\"" + name + "\" is not a fact", "take one of regimes/facts.yaml");
      }
    }
    return facts;
  }

  private static FactValue value(YamlMapping mapping, Fact fact) {
    return switch (fact.type()) {
      case TRUTH -> new FactValue.Truth(mapping.truth(fact.name(), false), STATED);
      case NUMBER -> new FactValue.Number(mapping.number(fact.name()).doubleValue(), STATED, false);
      case TEXT, COUNTRY -> new FactValue.Text(mapping.text(fact.name()), STATED);
    };
  }
}
