package dev.palier.screening.requirement;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.List;
import java.util.Optional;

/// Licence requirements and review policies by their wordings; from
/// `data/screening/licence-requirements.yaml` and `licence-policies.yaml`. Immutable.
public final class Requirements {

  private static final String REQUIREMENTS = "screening/licence-requirements.yaml";
  private static final String POLICIES = "screening/licence-policies.yaml";

  private final Wordings<LicenceRequirement> requirements = new Wordings<>();
  private final Wordings<LicencePolicy> policies = new Wordings<>();

  private Requirements(YamlMapping requirementsTop, YamlMapping policiesTop) {
    for (YamlMapping entry : requirementsTop.mappings("requirements")) {
      requirements.add(entry, requirement(entry));
      entry.end();
    }
    for (YamlMapping entry : policiesTop.mappings("policies")) {
      policies.add(entry, policy(entry));
      entry.end();
    }
    requirementsTop.end();
    policiesTop.end();
  }

  /// The wordings that ship with the program.
  public static Requirements packaged() {
    DataFolder folder = DataFolder.packedWith(Requirements.class);
    Problems problems = new Problems();
    Requirements all =
        new Requirements(
            YamlDocument.read(folder.get(REQUIREMENTS), problems),
            YamlDocument.read(folder.get(POLICIES), problems));
    problems.throwIfAny();
    return all;
  }

  public Optional<LicenceRequirement> findRequirement(String text) {
    return requirements.find(text);
  }

  public Optional<LicencePolicy> findPolicy(String text) {
    return policies.find(text);
  }

  /// How many wordings are known of requirements and of policies.
  public int count() {
    return requirements.count() + policies.count();
  }

  private static LicenceRequirement requirement(YamlMapping entry) {
    String digit = entry.text("footnote");
    Footnote footnote =
        Footnote.find(digit)
            .orElseGet(() -> {
              entry.problem("footnote", "\"" + digit + "\" is none", "write none, 1, 3, 4 or 5");
              return Footnote.UNKNOWN;
            });
    return new LicenceRequirement(
        entry.choice("scope", Scope.class),
        entry.text("except", ""),
        footnote,
        entry.truth("marked", footnote != Footnote.NONE),
        entry.texts("sections"),
        entry.texts("overcome-by"),
        entry.text("note", ""));
  }

  private static LicencePolicy policy(YamlMapping entry) {
    List<LicencePolicy.Apart> apart =
        entry.mappings("apart").stream()
            .map(items -> {
              LicencePolicy.Apart one =
                  new LicencePolicy.Apart(
                      items.choice("review", Review.class), items.text("items"));
              items.end();
              return one;
            })
            .toList();
    return new LicencePolicy(
        entry.choice("review", Review.class),
        apart,
        entry.texts("sections"),
        entry.text("note", ""));
  }
}
