package dev.palier.screening.index;

import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.Name;
import dev.palier.screening.name.Reading;
import dev.palier.screening.name.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether two names are candidates of each other, word for word as [Candidacy] has it: no index,
/// no bounds, nothing kept. Slow; what the index finds is held to it.
final class PlainCandidacy {

  private final Likeness likeness = new Likeness(NameMatcher.standard());

  boolean holds(Name query, Name listed) {
    return query.readings().stream()
        .anyMatch(
            one -> listed.readings().stream().anyMatch(other -> holds(query, one, listed, other)));
  }

  private boolean holds(Name query, Reading one, Name listed, Reading other) {
    if (one.tokens().isEmpty()
        || other.tokens().isEmpty()
        || !Kinds.comparable(Kinds.of(query, one), Kinds.of(listed, other))) {
      return false;
    }
    int[] ofOne = new int[one.tokens().size()];
    int[] ofOther = new int[other.tokens().size()];
    boolean related = false;
    for (Piece a : Piece.of(one)) {
      for (Piece b : Piece.of(other)) {
        int like = like(a.term(), b.term());
        raise(ofOne, a, like);
        raise(ofOther, b, like);
        related |= Candidacy.relates(a.term(), b.term(), like);
      }
    }
    return related && !(one.person() && other.person())
        || Candidacy.sum(covered(one.tokens(), ofOne), covered(other.tokens(), ofOther))
            >= Candidacy.ENOUGH;
  }

  private int like(Term a, Term b) {
    Set<Integer> filed = new HashSet<>();
    Keys.filing(b, filed::add);
    boolean[] shared = {false};
    Keys.lookingUp(a, key -> shared[0] |= filed.contains(key));
    return shared[0] ? likeness.of(a, b) : 0;
  }

  private static void raise(int[] words, Piece piece, int to) {
    for (int i = piece.first(); i <= piece.last(); i++) {
      words[i] = Math.max(words[i], to);
    }
  }

  private static int covered(List<Token> words, int[] likeness) {
    int[] weights = Candidacy.weights(words);
    int total = 0;
    int covered = 0;
    for (int i = 0; i < weights.length; i++) {
      total += weights[i];
      covered += weights[i] * likeness[i];
    }
    return 100 * covered / total;
  }
}
