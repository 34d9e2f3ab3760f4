package dev.palier.capability.fit;

import dev.palier.capability.kernel.KernelKind;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is fitted to kernels, and how: `calibration/kernel-priors.yaml`.
///
/// @param fitted the day that a fit writes down
/// @param seed of the choice of rows
/// @param softFrom the residual from which on a row counts by its size and not its square
/// @param chipWeight as how many rows each chip counts, however many it has
/// @param residualTrust how far the middle error of a chip is taken for its own
/// @param residualRows rows at which half of that is
/// @param fewestRows blocks with fewer rows are left out
public record KernelPriors(
    String fitted,
    long seed,
    double softFrom,
    double chipWeight,
    double residualTrust,
    double residualRows,
    int fewestRows,
    List<BlockPriors> blocks) {

  public KernelPriors {
    blocks = List.copyOf(blocks);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static KernelPriors load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/kernel-priors.yaml"), problems);
    Map<KernelKind, List<Prior>> families = new LinkedHashMap<>();
    for (YamlMapping entry : whole.mappings("families")) {
      families.put(entry.choice("kind", KernelKind.class), priors(entry));
      entry.end();
    }
    List<BlockPriors> blocks = new ArrayList<>();
    for (YamlMapping entry : whole.mappings("blocks")) {
      block(entry, families).ifPresent(blocks::add);
      entry.end();
    }
    KernelPriors read =
        new KernelPriors(
            whole.text("fitted"),
            whole.integer("seed"),
            whole.number("soft-from").doubleValue(),
            whole.number("chip-weight-rows").doubleValue(),
            whole.number("residual-trust").doubleValue(),
            whole.number("residual-rows").doubleValue(),
            whole.integer("fewest-rows"),
            blocks);
    whole.end();
    problems.throwIfAny();
    return read;
  }

  private static Optional<BlockPriors> block(
      YamlMapping entry, Map<KernelKind, List<Prior>> families) {
    String id = entry.text("block");
    Map<String, Prior> priors = new LinkedHashMap<>();
    Optional<KernelKind> kind = KernelKind.ofBlock(id);
    if (kind.isEmpty()) {
      entry.problem("block", "no kernel is called \"" + id + "\"", "begin it with a kind");
    } else {
      families.getOrDefault(kind.get(), List.of()).forEach(p -> priors.put(p.name(), p));
    }
    entry.texts("without").forEach(priors::remove);
    priors(entry).forEach(prior -> priors.put(prior.name(), prior));
    int rows = entry.integer("rows-per-chip");
    return kind.map(known -> new BlockPriors(id, known, rows, List.copyOf(priors.values())));
  }

  private static List<Prior> priors(YamlMapping entry) {
    List<Prior> priors = new ArrayList<>();
    for (YamlMapping prior : entry.mappings("coefficients")) {
      double value = prior.number("prior").doubleValue();
      double width = prior.number("width").doubleValue();
      String name = prior.text("name");
      String unit = prior.text("unit", "");
      String meaning = prior.text("meaning");
      prior.end();
      if (value > 0 && width >= 0) {
        priors.add(new Prior(name, value, width, unit, meaning));
      } else {
        prior.problem("prior", value + " give or take " + width, "give a value above zero");
      }
    }
    return priors;
  }
}
