package dev.palier.screening.match;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import java.util.Arrays;
import java.util.List;

/// One of the two names of an [Alignment]: its words, and which of them are done, since they found
/// their counterpart or say nothing more. It is used again for name after name.
final class Side {

  private List<Token> started = List.of();
  private Token[] tokens = new Token[0];
  private boolean[] done = new boolean[0];
  private int left;

  void start(List<Token> words) {
    if (words != started) {
      started = words;
      tokens = words.toArray(Token[]::new);
    }
    if (done.length < tokens.length) {
      done = new boolean[tokens.length];
    }
    Arrays.fill(done, 0, tokens.length, false);
    left = tokens.length;
  }

  int size() {
    return tokens.length;
  }

  Token token(int at) {
    return tokens[at];
  }

  boolean isDone(int at) {
    return done[at];
  }

  void finish(int from, int count) {
    for (int i = from; i < from + count; i++) {
      left -= done[i] ? 0 : 1;
      done[i] = true;
    }
  }

  /// Whether a word is left that is not done.
  boolean isLeft() {
    return left > 0;
  }

  /// Whether a number is left without counterpart.
  boolean isNumberLeft() {
    for (int i = 0; i < tokens.length && left > 0; i++) {
      if (!done[i] && tokens[i].kind() == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
