package dev.palier.bench;

import dev.palier.app.desk.Palier;
import dev.palier.control.column.ColumnEngine;
import dev.palier.control.column.Columns;
import dev.palier.control.column.Portfolio;
import dev.palier.control.column.Results;
import dev.palier.control.determination.Determiner;
import dev.palier.control.determination.Outcome;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Determinations a second on one thread over the same mixed portfolio: by columns, by columns with
/// what needs information tried further, by the explainer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ColumnsBenchmark {

  private static final int ROWS = 1 << 16;
  private static final int EXPLAINED = 1 << 10;

  private List<Portfolio.Entry> entries;
  private ColumnEngine engine;
  private Columns columns;
  private Results results;
  private Determiner determiner;

  @Setup
  public void prepare() {
    Palier palier = Palier.packaged();
    entries = MixedPortfolio.entries(palier, ROWS);
    engine = ColumnEngine.of(palier.book());
    columns = Portfolio.of(engine, entries).columns();
    results = engine.results(ROWS);
    determiner = new Determiner(palier.book());
    engine.determine(columns, results);
    for (Outcome outcome : Outcome.values()) {
      System.out.printf("%s %d of %d%n", outcome, results.count(outcome), ROWS);
    }
  }

  /// Outcome, review policy, classification and every verdict of each row.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Results columns() {
    engine.determine(columns, results);
    return results;
  }

  /// The same, and each row's outcome, review policy and classification read one by one.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void columnsRead(Blackhole blackhole) {
    engine.determine(columns, results);
    for (int row = 0; row < ROWS; row++) {
      blackhole.consume(results.outcome(row));
      blackhole.consume(results.policy(row));
      blackhole.consume(results.classification(row));
    }
  }

  /// The same, and the answers to the open questions of what needs information tried.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Results columnsSettled() {
    engine.determine(columns, results);
    engine.settle(columns, results);
    return results;
  }

  /// The outcome alone by the explainer.
  @Benchmark
  @OperationsPerInvocation(EXPLAINED)
  public void outcomes(Blackhole blackhole) {
    for (int i = 0; i < EXPLAINED; i++) {
      Portfolio.Entry entry = entries.get(i * (ROWS / EXPLAINED));
      blackhole.consume(determiner.outcome(entry.facts(), entry.day()));
    }
  }

  /// The full determination by the explainer.
  @Benchmark
  @OperationsPerInvocation(EXPLAINED)
  public void determinations(Blackhole blackhole) {
    for (int i = 0; i < EXPLAINED; i++) {
      Portfolio.Entry entry = entries.get(i * (ROWS / EXPLAINED));
      blackhole.consume(determiner.determine(entry.facts(), entry.day()));
    }
  }
}
