package dev.palier.capability.accelerator;

import java.util.List;
import java.util.Optional;

/// What the catalogue gives the performance model about a chip.
public sealed interface Modelled {

  /// The accelerator; empty where the chip cannot be modelled.
  default Optional<Accelerator> found() {
    return this instanceof Known known ? Optional.of(known.accelerator()) : Optional.empty();
  }

  /// A chip that can be modelled.
  ///
  /// @param assumptions what nobody published and the model takes from its conventions, in words
  record Known(Accelerator accelerator, List<String> assumptions) implements Modelled {
    public Known {
      assumptions = List.copyOf(assumptions);
    }
  }

  /// A chip of which the model lacks something that it cannot assume.
  ///
  /// @param missing the attributes that have no preferred figure, such as `compute-units`
  record Unknown(String chipId, List<String> missing) implements Modelled {
    public Unknown {
      missing = List.copyOf(missing);
    }
  }
}
