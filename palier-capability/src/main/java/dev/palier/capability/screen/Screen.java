package dev.palier.capability.screen;

import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.List;
import java.util.Optional;

/// What sets measured kernels aside: `calibration/screen.yaml`.
///
/// @param rooflineShare a row is impossible below this share of its roofline time
public record Screen(double rooflineShare, List<CacheRule> caches, List<SoftwareRule> software) {

  private static final String CACHED = "what it reads fits a cache that this table did not empty";

  public Screen {
    caches = List.copyOf(caches);
    software = List.copyOf(software);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Screen load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/screen.yaml"), problems);
    Screen screen =
        new Screen(
            whole.number("roofline-share").doubleValue(),
            whole.mappings("caches").stream().map(CacheRule::read).toList(),
            whole.mappings("software").stream().map(SoftwareRule::read).toList());
    whole.end();
    problems.throwIfAny();
    return screen;
  }

  /// What is wrong with a row; empty where nothing is.
  public Optional<Finding> find(MeasuredKernel<?> kernel) {
    double least = Roofline.seconds(kernel.shape(), kernel.chip());
    if (kernel.seconds() < rooflineShare * least) {
      return Optional.of(
          new Finding(
              kernel,
              Finding.Kind.IMPOSSIBLE,
              "faster than %.2f × its roofline".formatted(rooflineShare),
              least));
    }
    Optional<String> slow =
        software.stream().filter(rule -> rule.holds(kernel)).findFirst().map(SoftwareRule::reason);
    if (slow.isPresent()) {
      return Optional.of(new Finding(kernel, Finding.Kind.SOFTWARE, slow.get(), least));
    }
    return caches.stream().anyMatch(rule -> rule.holds(kernel))
        ? Optional.of(new Finding(kernel, Finding.Kind.CACHED, CACHED, least))
        : Optional.empty();
  }
}
