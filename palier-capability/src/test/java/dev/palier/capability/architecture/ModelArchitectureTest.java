package dev.palier.capability.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.model.LanguageModel;
import dev.palier.data.DataFolder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelArchitectureTest {

  private static final Catalog CATALOG = Catalog.load(DataFolder.packedWith(Catalog.class));

  static Stream<LanguageModel> modelsWithAComputedTotal() {
    return CATALOG.models().stream().filter(m -> m.computedTotalBillion() != null);
  }

  /// The totals were recomputed outside this code, from the same sizes.
  @ParameterizedTest
  @MethodSource("modelsWithAComputedTotal")
  void theWeightsAddUpToThePublishedTotal(LanguageModel model) {
    double billion = ModelArchitecture.of(model).parameters() / 1e9;
    assertThat(billion)
        .isCloseTo(model.computedTotalBillion().doubleValue(), within(0.006 * billion + 0.06));
  }

  /// Cache of one token: Table 1 of arXiv 2505.09343.
  @ParameterizedTest
  @CsvSource({"deepseek-v3, 70272", "qwen2-5-72b, 327680", "llama-3-1-405b, 516096"})
  void theCacheOfATokenIsThePublishedOne(String id, double bytes) {
    Architecture architecture = ModelArchitecture.of(CATALOG.findModel(id).orElseThrow());
    assertThat(architecture.cacheBytesPerToken(2)).isEqualTo(bytes);
  }

  @Test
  void layersOfEveryKindAddUpToTheModels() {
    Architecture qwen = ModelArchitecture.of(CATALOG.findModel("qwen3-5-397b-a17b").orElseThrow());
    assertThat(qwen.layers()).isEqualTo(60);
    assertThat(qwen.groups()).hasSize(2);
  }
}
