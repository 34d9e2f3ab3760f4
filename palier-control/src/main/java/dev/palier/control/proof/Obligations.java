package dev.palier.control.proof;

import dev.palier.control.fact.Fact;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is to be proved of the rules, what may be taken for it, and what is known not to hold:
/// `data/proofs/`.
///
/// @param figures the numbers of which more must not free an item
public record Obligations(
    Axioms axioms,
    List<Exclusion> exclusions,
    List<Fact> figures,
    List<CapabilityComparison> comparisons,
    List<Bar> bars,
    List<Acknowledgement> acknowledgements) {

  public Obligations {
    exclusions = List.copyOf(exclusions);
    figures = List.copyOf(figures);
    comparisons = List.copyOf(comparisons);
    bars = List.copyOf(bars);
    acknowledgements = List.copyOf(acknowledgements);
  }

  /// Reads and checks `proofs/` against a statute book.
  ///
  /// @throws dev.palier.data.DataException with every problem found
  public static Obligations load(DataFolder folder, StatuteBook book) {
    return new ObligationsReader(folder, book).read();
  }

  /// The obligations that ship with Palier.
  public static Obligations packaged(StatuteBook book) {
    return load(DataFolder.packedWith(Obligations.class), book);
  }

  Optional<Acknowledgement> findAcknowledgement(String property, LocalDate day) {
    return acknowledgements.stream().filter(a -> a.covers(property, day)).findFirst();
  }
}
