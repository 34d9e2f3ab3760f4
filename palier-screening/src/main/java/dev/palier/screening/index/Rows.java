package dev.palier.screening.index;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.Reading;
import java.util.Arrays;
import java.util.List;

/// The readings of all names as rows of numbers. Immutable.
///
/// A row lies in one piece of memory, since it is read at one go: its name, its kinds, the weight
/// of all its words, how many words and pieces it has; the terms of its pieces; which words each
/// covers; what each word weighs.
final class Rows {

  private static final int HEAD = 5;

  private final int[] starts;
  private final int[] numbers;

  private final int names;

  private Rows(int names, int[] starts, int[] numbers) {
    this.names = names;
    this.starts = starts;
    this.numbers = numbers;
  }

  int size() {
    return starts.length - 1;
  }

  /// How many names the rows are readings of.
  int names() {
    return names;
  }

  /// Where a row lies; the other methods of a row take this.
  int at(int row) {
    return starts[row];
  }

  int name(int at) {
    return numbers[at];
  }

  /// What the row is read as, and as what its name can be read: see [Kinds].
  int kinds(int at) {
    return numbers[at + 1];
  }

  int total(int at) {
    return numbers[at + 2];
  }

  int words(int at) {
    return numbers[at + 3];
  }

  int pieces(int at) {
    return numbers[at + 4];
  }

  int term(int at, int piece) {
    return numbers[at + HEAD + piece];
  }

  /// Which words a piece covers, as [Piece#span].
  int span(int at, int piece) {
    return numbers[at + HEAD + pieces(at) + piece];
  }

  /// In hundredths.
  int weight(int at, int word) {
    return numbers[at + HEAD + 2 * pieces(at) + word];
  }

  /// The weight of the words that a piece covers, in hundredths of the whole name's, rounded up.
  int share(int at, int piece) {
    int span = span(at, piece);
    int covered = 0;
    for (int word = Piece.first(span); word <= Piece.last(span); word++) {
      covered += weight(at, word);
    }
    return (100 * covered + total(at) - 1) / total(at);
  }

  /// Numbers the readings of names; their terms go into a vocabulary.
  static Rows of(List<Name> names, Vocabulary.Builder vocabulary) {
    Ints starts = new Ints();
    Ints numbers = new Ints();
    for (int number = 0; number < names.size(); number++) {
      Name name = names.get(number);
      for (Reading reading : name.readings()) {
        starts.add(numbers.size());
        numbers.add(number);
        numbers.add(Kinds.of(name, reading));
        write(reading, vocabulary, numbers);
      }
    }
    starts.add(numbers.size());
    return new Rows(names.size(), starts.toArray(), numbers.toArray());
  }

  private static void write(Reading reading, Vocabulary.Builder vocabulary, Ints numbers) {
    List<Piece> pieces = Piece.of(reading);
    int[] weights = Candidacy.weights(Piece.words(reading));
    numbers.add(Arrays.stream(weights).sum());
    numbers.add(weights.length);
    numbers.add(pieces.size());
    pieces.forEach(piece -> numbers.add(vocabulary.add(piece.term())));
    pieces.forEach(piece -> numbers.add(piece.span()));
    for (int weight : weights) {
      numbers.add(weight);
    }
  }
}
