package dev.palier.screening.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Accuracy on the labelled pairs that the weights were fitted on, among others: what it shows is
/// that the weights that ship are those that were fitted, not how unseen names do.
class PairEvaluationTest {

  private final PairEvaluation evaluation =
      PairEvaluation.of(NameReader.standard(), NameMatcher.standard());

  @Test
  void theTuningPairs() throws IOException {
    Path folder = shared().resolve("screening-eval");
    assumeTrue(Files.isDirectory(folder), "the evaluation sets are absent: " + folder);
    PairReport report = evaluation.run(EvaluationSets.read(folder).pairs());
    assertThat(report.all().all()).isEqualTo(226);
    assertThat(report.all().f1()).as("%s", report.all()).isGreaterThan(0.9);
    assertThat(report.atBest().f1()).isGreaterThanOrEqualTo(report.all().f1());
    assertThat(report.byKind().values().stream().mapToInt(Confusion::all).sum()).isEqualTo(226);
    assertThat(report.calibration().stream().mapToInt(PairReport.Bin::pairs).sum()).isEqualTo(226);
    assertThat(report.calibration().getFirst().shareSame()).isLessThan(0.25);
    assertThat(report.calibration().getLast().shareSame()).isGreaterThan(0.85);
  }

  @Test
  void countsWhatWasFoundAndMissed() {
    PairReport report =
        evaluation.run(
            List.of(
                new LabelledPair(PartyKind.PERSON, "Ada Lovelace", "LOVELACE, Ada", true, "order"),
                new LabelledPair(PartyKind.PERSON, "Ada Lovelace", "Alan Turing", false, ""),
                new LabelledPair(PartyKind.PERSON, "Ada Lovelace", "Grace Hopper", true, "wed")));
    assertThat(report.all()).isEqualTo(new Confusion(1, 0, 1, 1));
    assertThat(report.byCategory()).containsOnlyKeys("order", "wed");
    assertThat(report.all().recall()).isEqualTo(0.5);
  }

  static Path shared() {
    return Path.of(
        Objects.requireNonNullElse(System.getenv("PALIER_SHARED_DATA"), "../../shared/data"));
  }
}
