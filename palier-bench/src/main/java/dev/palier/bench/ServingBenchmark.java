package dev.palier.bench;

import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.PointTable;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.serving.Traffic;
import dev.palier.capability.serving.UsualFormats;
import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Serving points a second on one thread: drawn chips by numbers of clients, TTFT, TPOT and tokens
/// a second of each; as a table, and one by one as they are explained.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ServingBenchmark {

  private static final int CHIPS = 1 << 10;
  private static final int CLIENTS = 16;
  private static final int POINTS = CHIPS * CLIENTS;

  @Param({"llama-3-1-70b", "qwen3-235b-a22b", "deepseek-r1"})
  public String model;

  private final Accelerator[] chips = new Accelerator[CHIPS];
  private final double[] clients = new double[CLIENTS];
  private PointTable table;
  private Service service;
  private Traffic traffic;

  @Setup
  public void prepare() {
    Capability capability = Capability.packaged(Catalog.load(DataFolder.packedWith(Catalog.class)));
    ServingLaws laws = capability.laws();
    Architecture architecture = capability.findModel(model).orElseThrow();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (int i = 0; i < CHIPS; i++) {
      chips[i] = chip(random);
    }
    for (int j = 0; j < CLIENTS; j++) {
      clients[j] = 1 + 16 * j;
    }
    Deployment deployment =
        Deployment.together(
            architecture,
            Engine.TRTLLM,
            UsualFormats.of(architecture, Precision.FP8, chips[0]),
            Plan.tensorAndExperts(8));
    traffic = new Traffic(2048, 512, 1, Arrival.RANDOM_LENGTHS);
    table = PointTable.of(deployment, laws, traffic, clients, chips);
    service = Service.of(deployment, laws);
  }

  @Benchmark
  @OperationsPerInvocation(POINTS)
  public double table() {
    table.evaluate(chips);
    return table.tpot(POINTS - 1);
  }

  @Benchmark
  @OperationsPerInvocation(CLIENTS)
  public void oneByOne(Blackhole blackhole) {
    for (double each : clients) {
      blackhole.consume(service.times(chips[0], traffic.withClients(each)));
    }
  }

  private static Accelerator chip(RandomGenerator random) {
    int units = 60 + random.nextInt(150);
    double flops16 = units * (1 + 10 * random.nextDouble()) * 1e12;
    return new Accelerator(
        "paper",
        "paper",
        flops16,
        2 * flops16,
        4 * flops16,
        2 * flops16,
        units,
        (1 + 7 * random.nextDouble()) * 1e12,
        (150 + 150 * random.nextDouble()) * 1e9,
        (100 + 800 * random.nextDouble()) * 1e9,
        8,
        64e9,
        50e9,
        700,
        MemoryKind.STACKED);
  }
}
