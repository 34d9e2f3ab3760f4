package dev.palier.screening.ownership;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.ownership.StrictestTerms.Term;
import dev.palier.screening.party.ListedParty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the rule of 50 percent counts, as `data/screening/ownership.yaml` states it.
///
/// @param threshold in percent
/// @param home the country whose entities are not foreign
/// @param programmes the lists whose parties count as owners, each with the sanctions programmes
///   that it is narrowed to; all of the list where there are none
/// @param requirements words of requirements, the widest first
/// @param policies words of review policies, the strictest first
public record FiftyPercentRule(
    BigDecimal threshold,
    String home,
    Map<String, Set<String>> programmes,
    List<String> requirements,
    List<String> policies) {

  private static final String FILE = "screening/ownership.yaml";

  /// Whether an entry counts.
  public enum Reach {
    COUNTS,
    /// The entry does not say under which programme it stands.
    UNKNOWN,
    NOT
  }

  public FiftyPercentRule {
    programmes = Map.copyOf(programmes);
    requirements = List.copyOf(requirements);
    policies = List.copyOf(policies);
  }

  /// The rule that is packed with the program.
  ///
  /// @throws dev.palier.data.DataException with every problem of the file
  public static FiftyPercentRule packaged() {
    return load(DataFolder.packedWith(FiftyPercentRule.class));
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static FiftyPercentRule load(DataFolder folder) {
    Problems problems = new Problems();
    YamlMapping file = YamlDocument.read(folder.get(FILE), problems);
    file.date("verified");
    YamlMapping threshold = file.mapping("threshold");
    BigDecimal percent = threshold.number("percent");
    threshold.text("source");
    threshold.end();
    String home = file.text("home");
    Map<String, Set<String>> lists = new HashMap<>();
    for (YamlMapping list : file.mappings("lists")) {
      list.text("source");
      list.findText("note");
      lists.put(list.text("id"), Set.copyOf(list.texts("programmes")));
      list.end();
    }
    List<String> requirements = words(file, "requirements");
    List<String> policies = words(file, "policies");
    file.end();
    problems.throwIfAny();
    return new FiftyPercentRule(percent, home, lists, requirements, policies);
  }

  private static List<String> words(YamlMapping file, String field) {
    List<String> words = new ArrayList<>();
    YamlMapping mapping = file.mapping(field);
    mapping.text("source");
    mapping.texts("strictest-first").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    mapping.end();
    return words;
  }

  /// Whether the owners that an entry names count under the rule.
  public Reach reach(ListedParty entry) {
    Set<String> narrowed = programmes.get(entry.list());
    if (narrowed == null) {
      return Reach.NOT;
    }
    if (narrowed.isEmpty() || entry.programmes().stream().anyMatch(narrowed::contains)) {
      return Reach.COUNTS;
    }
    return entry.programmes().isEmpty() ? Reach.UNKNOWN : Reach.NOT;
  }

  /// "Where owners have different requirements the most restrictive applies": 90 FR 47201.
  public StrictestTerms strictest(List<ListedParty> entries) {
    List<ListedParty> unranked =
        entries.stream()
            .filter(entry -> entry.terms().policy() != null)
            .filter(entry -> rank(policies, entry.terms().policy()) == policies.size())
            .toList();
    return new StrictestTerms(
        first(requirements, entries, entry -> entry.terms().requirement()),
        first(policies, entries, entry -> entry.terms().policy()),
        unranked);
  }

  private static Optional<Term> first(
      List<String> ranks,
      List<ListedParty> entries,
      Function<ListedParty, @Nullable String> words) {
    return entries.stream()
        .filter(entry -> rank(ranks, words.apply(entry)) < ranks.size())
        .min(
            Comparator.<ListedParty>comparingInt(entry -> rank(ranks, words.apply(entry)))
                .thenComparing(ListedParty::id))
        .map(entry -> new Term(String.valueOf(words.apply(entry)), entry));
  }

  private static int rank(List<String> ranks, @Nullable String text) {
    String folded = text == null ? "" : text.toLowerCase(Locale.ROOT);
    for (int rank = 0; rank < ranks.size(); rank++) {
      if (folded.contains(ranks.get(rank))) {
        return rank;
      }
    }
    return ranks.size();
  }
}
