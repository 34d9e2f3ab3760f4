package dev.palier.control.fact;

import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `regimes/facts.yaml`.
public final class VocabularyReader {

  private final Problems problems;

  public VocabularyReader(Problems problems) {
    this.problems = problems;
  }

  public Vocabulary read(DataFile file) {
    YamlMapping document = YamlDocument.read(file, problems);
    document.date("last-verified");
    List<Fact> facts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMapping entry : document.mappings("facts")) {
      Fact fact = readFact(facts.size(), entry);
      if (names.add(fact.name())) {
        facts.add(fact);
      } else {
        entry.problem(
            "name", "the fact \"" + fact.name() + "\" stands twice", "remove one of the two");
      }
    }
    document.end();
    return new Vocabulary(facts);
  }

  private static Fact readFact(int index, YamlMapping entry) {
    Fact fact =
        new Fact(
            index,
            entry.text("name"),
            entry.choice("type", FactType.class),
            entry.choice("kind", FactKind.class),
            entry.text("unit", ""),
            LocalText.read(entry.mapping("label")),
            LocalText.read(entry.mapping("question")),
            entry.texts("values"),
            readAssumption(entry));
    entry.end();
    return fact;
  }

  private static Fact.@Nullable Assumption readAssumption(YamlMapping entry) {
    if (!entry.has("assume")) {
      return null;
    }
    YamlMapping assume = entry.mapping("assume");
    Fact.Assumption assumption =
        new Fact.Assumption(assume.truth("value", false), assume.text("reason"));
    assume.end();
    return assumption;
  }
}
