package dev.palier.control.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a change of the rules does to their properties: what it breaks, and what it newly proves.
///
/// @param after the proofs of the changed rules
/// @param broken properties that held, or are new, and do not hold now
/// @param proved properties that did not hold, or are new, and hold now
public record ProofChanges(Proofs after, List<Proof> broken, List<Proof> proved) {

  public ProofChanges {
    broken = List.copyOf(broken);
    proved = List.copyOf(proved);
  }

  public static ProofChanges between(Proofs before, Proofs after) {
    Map<String, Proof> known = new HashMap<>();
    before.list().forEach(proof -> known.put(proof.property().id(), proof));
    List<Proof> broken = new ArrayList<>();
    List<Proof> proved = new ArrayList<>();
    for (Proof proof : after.list()) {
      Proof old = known.get(proof.property().id());
      if (old == null || old.verdict().holds() != proof.verdict().holds()) {
        (proof.verdict().holds() ? proved : broken).add(proof);
      }
    }
    return new ProofChanges(after, broken, proved);
  }

  public LocalDate day() {
    return after.day();
  }
}
