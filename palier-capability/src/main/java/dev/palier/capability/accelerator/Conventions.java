package dev.palier.capability.accelerator;

import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.Map;
import java.util.TreeMap;

/// How chips are joined, and what the model takes where nobody published a figure:
/// `calibration/conventions.yaml`.
///
/// @param domains by chip: how many chips its links join
/// @param usualDomain of a chip that is not listed and has links
/// @param scaleOutBandwidth one direction for each chip, bytes a second
/// @param hostBandwidth one direction, bytes a second
public record Conventions(
    Map<String, Integer> domains, int usualDomain, double scaleOutBandwidth, double hostBandwidth) {

  private static final String FILE = "calibration/conventions.yaml";

  public Conventions {
    domains = Map.copyOf(domains);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Conventions load(DataFolder data) {
    Problems problems = new Problems();
    DataFile file = data.get(FILE);
    YamlMapping whole = YamlDocument.read(file, problems);
    Map<String, Integer> domains = new TreeMap<>();
    for (YamlMapping entry : whole.mappings("scale-up-domains")) {
      int chips = entry.integer("chips");
      entry.text("source");
      entry.texts("of").forEach(id -> domains.put(id, chips));
      entry.end();
    }
    YamlMapping assumed = whole.mapping("where-unpublished");
    Conventions conventions =
        new Conventions(
            domains,
            assumed.integer("scale-up-domain"),
            assumed.number("scale-out-gigabytes-a-second").doubleValue() * 1e9,
            assumed.number("host-gigabytes-a-second").doubleValue() * 1e9);
    assumed.text("source");
    assumed.end();
    whole.end();
    problems.throwIfAny();
    return conventions;
  }

  int domainOf(String chipId, boolean linked) {
    return domains.getOrDefault(chipId, linked ? usualDomain : 1);
  }
}
