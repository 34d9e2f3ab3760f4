package dev.palier.control.transaction;

import dev.palier.control.fact.Vocabulary;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words for end uses that settle facts, read from `regimes/end-uses.yaml`.
public final class EndUses {

  private final Map<String, EndUse> byWord;

  private EndUses(Map<String, EndUse> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static EndUses read(DataFile file, Vocabulary vocabulary) {
    Problems problems = new Problems();
    YamlMapping document = YamlDocument.read(file, problems);
    document.date("last-verified");
    Map<String, EndUse> byWord = new HashMap<>();
    for (YamlMapping entry : document.mappings("end-uses")) {
      EndUse use = new EndUse(entry.text("name"), entry.texts("settles"), true);
      for (String fact : use.settles()) {
        if (vocabulary.find(fact).isEmpty()) {
          entry.problem(
              "settles", "\"" + fact + "\" is not a fact", "take a name of regimes/facts.yaml");
        }
      }
      byWord.put(normal(use.name()), use);
      entry.texts("also").forEach(word -> byWord.put(normal(word), use));
      entry.end();
    }
    document.end();
    problems.throwIfAny();
    return new EndUses(byWord);
  }

  /// The end use that a text names; one that is not in the list is kept as it stands and settles
  /// nothing.
  public EndUse of(String text) {
    return byWord.getOrDefault(normal(text), new EndUse(text, List.of(), false));
  }

  private static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
