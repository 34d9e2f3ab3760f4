package dev.palier.bench;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.desk.Palier;
import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Trace;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Outcome;
import dev.palier.control.fact.Facts;
import dev.palier.control.transaction.Field;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Determinations a second on one thread: one condition with its trace, every provision of a day
/// with traces, the whole assessment.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DeterminationBenchmark {

  private static final LocalDate DAY = LocalDate.parse("2026-02-10");

  private Palier palier;
  private Map<Field, String> order;
  private Facts facts;
  private Condition condition;

  @Setup
  public void prepare() {
    palier = Palier.packaged();
    order =
        Map.of(
            Field.ITEM, "nvidia-h200-sxm",
            Field.DESTINATION, "CN",
            Field.AS_OF, DAY.toString(),
            Field.EXPORTER, "NVIDIA",
            Field.CERTIFIED, "yes",
            Field.END_USER_COUNTRY, "CN",
            Field.ULTIMATE_PARENT_COUNTRY, "CN");
    if (palier.assessor().assess(order) instanceof Assessment.Assessed assessed) {
      facts = palier.assessor().factsOf(assessed.transaction());
    }
    condition =
        palier
            .book()
            .findProvision("3A090.b.1")
            .orElseThrow()
            .findPeriod(DAY)
            .orElseThrow()
            .condition();
  }

  /// One provision's condition, explained.
  @Benchmark
  public Trace oneProvision() {
    return new Evaluator(facts, DAY, provision -> Truth.NO).trace(condition);
  }

  /// Every provision in force, explained, and the outcome alone.
  @Benchmark
  public Outcome outcome() {
    return palier.assessor().determiner().outcome(facts, DAY);
  }

  /// The full determination: findings, review, exceptions, what was not asked, announcements,
  /// caveats.
  @Benchmark
  public Determination determination() {
    return palier.assessor().determiner().determine(facts, DAY);
  }

  /// From the written fields to the determination.
  @Benchmark
  public Assessment assessment() {
    return palier.assessor().assess(order);
  }
}
