package dev.palier.control.proof;

import java.time.LocalDate;
import java.util.List;

/// What was proved of the rules of one day.
public record Proofs(LocalDate day, List<Proof> list) {

  public Proofs {
    list = List.copyOf(list);
  }

  /// Whether every property is proved or acknowledged.
  public boolean areSettled() {
    return list.stream().allMatch(proof -> proof.verdict().isSettled());
  }

  public List<Proof> with(Verdict verdict) {
    return list.stream().filter(proof -> proof.verdict() == verdict).toList();
  }
}
