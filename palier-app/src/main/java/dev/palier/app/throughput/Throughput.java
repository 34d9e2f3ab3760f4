package dev.palier.app.throughput;

import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.workload.Workload;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a chip delivers on a workload, such as 296 tokens a second of decoding DeepSeek-R1.
public sealed interface Throughput {

  Workload workload();

  /// Tokens a second of each chip; empty where that is not known or not possible.
  default OptionalDouble tokensPerSecond() {
    return this instanceof Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
  }

  /// @param value tokens a second of each chip
  /// @param band between which factors two of three measured values lie; of training the mean error
  ///   on chips that had no part in the fit
  /// @param provenance null for training, whose band holds for every chip
  record Known(Workload workload, double value, Band band, @Nullable Provenance provenance)
      implements Throughput {

    public double low() {
      return value * band.low();
    }

    public double high() {
      return value * band.high();
    }
  }

  /// A chip that cannot do the work: it lacks the memory, the format or the plan.
  record Impossible(Workload workload) implements Throughput {}

  /// A chip that cannot be modelled, with the attributes that nobody published.
  record Unknown(Workload workload, List<String> missing) implements Throughput {
    public Unknown {
      missing = List.copyOf(missing);
    }
  }
}
