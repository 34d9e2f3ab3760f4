package dev.palier.screening.match;

/// What a comparison of two names is summed up by, each from 0 to about 1. The chance that they
/// name one party is the logistic function of their weighted sum; `data/screening/scoring.yaml` has
/// the weights, for persons and for others.
///
/// W(x) below is how much the words x say together.
public enum Feature {
  /// 1.
  BASE,
  /// W(words of the query without counterpart) / W(words of the query).
  ALONE_IN_QUERY,
  /// W(words of the entry without counterpart) / W(words of the entry).
  ALONE_IN_LISTED,
  /// The smaller of the two above: a word stands in the place of another.
  REPLACED,
  /// W(words of the query without counterpart between two with one) / W(words of the query): a
  /// middle name more.
  INSIDE,
  /// W-weighted mean of 1 − agreement over the linked words.
  SLIPS,
  /// The greatest of 1 − agreement over the linked words, each times how much it says.
  WORST_SLIP,
  /// W(linked words), at most 3.
  SAID,
  /// Both sides have a number that the other lacks.
  NUMBERS_DIFFER,
  /// One side has a number that the other lacks.
  NUMBER_ALONE,
  /// Both sides have a form of organisation, of different classes.
  FORMS_DIFFER,
  /// Both sides have a name or initial without counterpart, one of them an initial: `J` and
  /// `Oscar`.
  INITIALS_DIFFER,
  /// Share of W(linked words) that rests on initials.
  INITIALS,
  /// Share of W(linked words) that rests on initials of several words.
  ACRONYM,
  /// The share of those whose initials the entry has, while the query has the words.
  ACRONYM_IN_LISTED,
  /// One name at most is linked, though both sides have more.
  ONE_NAME_OF_SEVERAL,
  /// The query is one name, the entry has more.
  ONE_NAME_IN_QUERY,
  /// The entry is one name, the query has more.
  ONE_NAME_IN_LISTED,
  /// No name is linked, but generic words, places, forms and numbers.
  NO_NAME,
  /// Nothing is linked but generic words, forms and small words, and a name stands alone.
  GENERIC_ONLY,
  /// Every word of both is spelled alike on the other side.
  VERBATIM;

  /// The field of the data file: `alone-in-query`.
  public String field() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
