package dev.palier.capability.trainingrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palier.capability.SharedBenchmarks;
import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.ValidationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainingSetTest {

  private static final Path TABLE = SharedBenchmarks.folder().resolve(MegatronBridge.FILE);

  @BeforeAll
  static void theTableIsThere() {
    assumeTrue(Files.exists(TABLE), "skipped: " + TABLE + " is not there; set PALIER_SHARED_DATA");
  }

  @Test
  void trainingIsPredictedAsWellAsWeSay() {
    ValidationResult result = SharedBenchmarks.trainingSet().validate(SharedBenchmarks.folder());
    assertThat(error(result, "training-dense")).isLessThan(0.065);
    assertThat(error(result, "training-dense-held-out")).isLessThan(0.09);
    assertThat(error(result, "training-experts")).isLessThan(0.155);
    assertThat(error(result, "training-experts-held-out")).isLessThan(0.185);
  }

  @Test
  void aFitGivesTheSameBitsTwiceAndThoseOfTheData() {
    TrainingSet set = SharedBenchmarks.trainingSet();
    TrainingCoefficients once = set.fit(SharedBenchmarks.folder());
    assertThat(set.fit(SharedBenchmarks.folder())).isEqualTo(once);
    TrainingCoefficients shipped = SharedBenchmarks.coefficients();
    for (String name : shipped.training().byName().keySet()) {
      assertThat(once.get(name) / shipped.get(name)).as(name).isBetween(0.999, 1.001);
    }
  }

  @Test
  void cellsWithTwoFiguresAreTwoRuns() {
    var runs = MegatronBridge.read(TABLE).stream().filter(run -> run.line() == 247).toList();
    assertThat(runs).hasSize(2);
    assertThat(runs.get(0).plan().label()).isEqualTo("tp2-dp64-sharded");
    assertThat(runs.get(1).plan().label()).isEqualTo("tp4-pp8-cp2-dp2");
    assertThat(runs.get(1).tokensPerSecond()).isEqualTo(578);
  }

  private static double error(ValidationResult result, String id) {
    return result.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .map(ErrorTable::total)
        .orElseThrow()
        .meanAbsolute();
  }
}
