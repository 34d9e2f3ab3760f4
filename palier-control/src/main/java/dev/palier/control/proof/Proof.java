package dev.palier.control.proof;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A property with its verdict.
///
/// @param witness the transaction, or the pair of them, that refutes it or shows what is possible
/// @param acknowledgement the word that the law is so, where there is one
/// @param reason why it is undecided; empty otherwise
public record Proof(
    Property property,
    Verdict verdict,
    @Nullable Witness witness,
    @Nullable Acknowledgement acknowledgement,
    String reason) {

  public Optional<Witness> findWitness() {
    return Optional.ofNullable(witness);
  }

  public Optional<Acknowledgement> findAcknowledgement() {
    return Optional.ofNullable(acknowledgement);
  }

  static Proof of(Property property, Search search, Optional<Acknowledgement> acknowledged) {
    Acknowledgement word = acknowledged.orElse(null);
    boolean seeks = property.family().seeks();
    return switch (search) {
      case Search.Found(Witness witness) ->
          new Proof(property, verdict(seeks, word), witness, word, "");
      case Search.None _ -> new Proof(property, verdict(!seeks, word), null, word, "");
      case Search.Undecided(String reason) ->
          new Proof(property, Verdict.UNDECIDED, null, word, reason);
    };
  }

  private static Verdict verdict(boolean holds, @Nullable Acknowledgement word) {
    if (holds) {
      return word == null ? Verdict.PROVED : Verdict.STALE;
    }
    return word == null ? Verdict.REFUTED : Verdict.ACKNOWLEDGED;
  }
}
