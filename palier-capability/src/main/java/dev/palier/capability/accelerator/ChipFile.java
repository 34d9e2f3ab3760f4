package dev.palier.capability.accelerator;

import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a chip that a user wrote, in YAML, with the catalogue's words and units.
///
/// ```yaml
/// id: paper-1
/// memory: HBM3
/// bf16: 148                     # dense TFLOPS; fp8, fp4 and int8 likewise, left out where absent
/// compute-units: 78
/// memory-capacity-gb: 96
/// memory-bandwidth-gbps: 4000
/// scale-up-bandwidth-gbps: 900  # both directions, as the catalogue counts
/// scale-up-domain: 8
/// tdp-w: 400
/// ```
public final class ChipFile {

  private static final double TERA = 1e12;
  private static final double GIGA = 1e9;
  private static final double DIRECTIONS = 2;

  private final Conventions conventions;

  public ChipFile(Conventions conventions) {
    this.conventions = conventions;
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public Modelled.Known read(DataFile file) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(file, problems);
    List<String> assumptions = new ArrayList<>();
    String id = whole.text("id");
    String name = whole.text("name", id);
    String memory = whole.text("memory", "HBM3");
    double flops16 = rate(whole, "bf16");
    double flops8 = rate(whole, "fp8");
    double flops4 = rate(whole, "fp4");
    double integerOps8 = rate(whole, "int8");
    int units = whole.integer("compute-units");
    double bandwidth = whole.number("memory-bandwidth-gbps").doubleValue() * GIGA;
    double capacity = whole.number("memory-capacity-gb").doubleValue() * GIGA;
    double scaleUp = number(whole, "scale-up-bandwidth-gbps").orElse(0.0) / DIRECTIONS * GIGA;
    int domain =
        whole.has("scale-up-domain")
            ? whole.integer("scale-up-domain")
            : conventions.domainOf(id, scaleUp > 0);
    double host = assumed(whole, "pcie-bandwidth-gbps", conventions.hostBandwidth(), assumptions);
    double scaleOut =
        assumed(whole, "scale-out-bandwidth-gbps", conventions.scaleOutBandwidth(), assumptions);
    double watts = number(whole, "tdp-w").orElse(0.0);
    if (watts == 0) {
      assumptions.add("no power limit: the file gives none");
    }
    whole.end();
    Optional<Accelerator> chip =
        whole.make(() ->
            new Accelerator(
                id,
                name,
                flops16,
                flops8,
                flops4,
                integerOps8,
                units,
                bandwidth,
                capacity,
                scaleUp,
                domain,
                host,
                scaleOut,
                watts,
                MemoryKind.of(memory)));
    problems.throwIfAny();
    return new Modelled.Known(chip.orElseThrow(), assumptions);
  }

  private static double assumed(
      YamlMapping whole, String field, double otherwise, List<String> assumptions) {
    Optional<Double> known = number(whole, field);
    if (known.isPresent()) {
      return known.get() / DIRECTIONS * GIGA;
    }
    assumptions.add("%s of %.0f GB/s one way".formatted(field, otherwise / GIGA));
    return otherwise;
  }

  private static double rate(YamlMapping whole, String field) {
    return number(whole, field).orElse(0.0) * TERA;
  }

  private static Optional<Double> number(YamlMapping whole, String field) {
    return whole.findNumber(field).map(BigDecimal::doubleValue);
  }
}
