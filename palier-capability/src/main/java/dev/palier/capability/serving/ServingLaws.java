package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.operator.OperatorLaws;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The coefficients of serving, all from `calibration/serving.yaml`.
public record ServingLaws(
    OperatorLaws operators,
    MemoryLaw memory,
    StepLaw step,
    QueueLaw queue,
    Map<Engine, EngineLaw> engines,
    Map<Engine, Map<Arrival, ArrivalLaw>> arrivals) {

  public static ServingLaws of(Coefficients c) {
    Map<Engine, EngineLaw> engines = new EnumMap<>(Engine.class);
    Map<Engine, Map<Arrival, ArrivalLaw>> arrivals = new EnumMap<>(Engine.class);
    for (Engine engine : Engine.values()) {
      engines.put(engine, EngineLaw.of(c, engine));
      Map<Arrival, ArrivalLaw> each = new EnumMap<>(Arrival.class);
      for (Arrival arrival : Arrival.values()) {
        each.put(arrival, ArrivalLaw.of(c, arrival, engine));
      }
      arrivals.put(engine, each);
    }
    return new ServingLaws(
        OperatorLaws.of(c), MemoryLaw.of(c), StepLaw.of(c), QueueLaw.of(c), engines, arrivals);
  }

  EngineLaw engine(Engine engine) {
    return Objects.requireNonNull(engines.get(engine));
  }

  ArrivalLaw arrival(Engine engine, Arrival arrival) {
    return Objects.requireNonNull(Objects.requireNonNull(arrivals.get(engine)).get(arrival));
  }
}
