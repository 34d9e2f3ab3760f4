package dev.palier.screening.match;

/// How two parts of names agree.
public enum Agreement {
  /// The same letters.
  EXACT,
  /// Other letters, one or two slips apart: `huawi`, `huawei`.
  SPELLING,
  /// Another writing of the same sound or another romanisation: `mohamed`, `muhammad`.
  SOUND,
  /// The same in another language: `技术`, `technology`.
  TRANSLATION,
  /// A short form of a name that both may bear: `bill`, `william`.
  NICKNAME,
  /// An initial and a name that starts with it.
  INITIAL,
  /// Initials of several words: `cetc`.
  ACRONYM,
  /// Two words written as one, or one as two.
  JOINED,
  /// The first letters only.
  SHORTENED,
  /// The vowels left out: `hw`, `huawei`.
  CONSONANTS,
  /// Forms of organisation that mean the same: `Ltd`, `有限公司`.
  FORM,
  /// The same number, in digits or words.
  NUMBER,
  /// Nothing on the other side.
  ALONE,
  /// Against: parts that cannot be one, such as two numbers.
  AGAINST
}
