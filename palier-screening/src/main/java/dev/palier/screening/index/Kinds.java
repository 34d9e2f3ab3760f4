package dev.palier.screening.index;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.Reading;

/// As what a reading takes its name, and as what the name can be taken: a person's, or not.
///
/// Readings of two names are compared where both take theirs alike, or where the names cannot be
/// taken alike at all.
final class Kinds {

  private static final int PERSON = 1;
  private static final int OTHER = 2;
  private static final int NAME = 2;

  private Kinds() {}

  static int of(Name name, Reading reading) {
    int all = 0;
    for (int i = 0; i < name.readings().size(); i++) {
      all |= of(name.readings().get(i));
    }
    return of(reading) | all << NAME;
  }

  private static int of(Reading reading) {
    return reading.person() ? PERSON : OTHER;
  }

  static boolean comparable(int one, int other) {
    return (one & other & (PERSON | OTHER)) != 0 || (one & other) >>> NAME == 0;
  }

  static boolean bothPersons(int one, int other) {
    return (one & other & PERSON) != 0;
  }
}
