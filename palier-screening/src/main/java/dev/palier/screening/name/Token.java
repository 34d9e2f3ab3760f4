package dev.palier.screening.name;

import org.jspecify.annotations.Nullable;

/// One word of a name, with all that a comparison asks of it, such as `huawei`.
///
/// Build it through [NameReader]; two tokens of one text and kind are alike.
///
/// @param text folded to small Latin letters and digits, such as `huawei`
/// @param written as the name has it, such as `华为`
/// @param weight how much it says, from 0 to 1; from frozen tables, so that a pair of names scores
///   the same against every version of a list
/// @param meaning class of words that mean the same, such as `technology`; null for a name
/// @param sound spellings of one sound brought together, such as `huavi`
/// @param skeleton its first and last letter with the consonants between: `hwi`
/// @param stripped its consonants: `hw`
/// @param consonants what a script without vowels keeps of it, kindred sounds merged: `k`
/// @param variants classes of romanisations and short forms that it belongs to
/// @param letters one bit for each letter that it holds
/// @param soundLetters one bit for each letter of its sound
/// @param loose whether it comes from a script that tells vowels or consonants apart only in part
public record Token(
    String text,
    String written,
    TokenKind kind,
    double weight,
    @Nullable String meaning,
    String sound,
    String skeleton,
    String stripped,
    String consonants,
    Variants variants,
    long letters,
    long soundLetters,
    boolean loose) {

  /// Whether it has no vowel but for its first and last letter.
  public boolean isBare() {
    for (int i = 1; i < text.length() - 1; i++) {
      if ("aeiou".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
