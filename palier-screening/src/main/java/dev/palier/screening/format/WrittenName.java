package dev.palier.screening.format;

import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that lists write into another name: `Gazprom Flot, OOO (f.k.a., Gazflot)` names `Gazprom
/// Flot, OOO` and, formerly, `Gazflot`.
final class WrittenName {

  /// What each of the others holds: few names do, and this finds them fast.
  private static final Pattern HINT = Pattern.compile("(?i)k\\.a|and any|institution - |\\(see");

  /// Longer texts hold no names: their patterns would take too long.
  private static final int LONGEST = 2000;

  private static final Pattern OTHER =
      Pattern.compile("(?i)[\\s;,(]+(a\\.k\\.a|f\\.k\\.a)\\.?,?\\s*");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?i)\\s*\\((?:a\\.k\\.a|f\\.k\\.a)\\.?,?[^()]*\\)?");
  private static final Pattern FOLLOWERS =
      Pattern.compile("(?i)[;,]?\\s+and any (?:successors?|sub-?units?|subsidiar(?:y|ies))\\b.*$");
  private static final Pattern PART = Pattern.compile("(?i)\\.\\s+subordinate institution - (.+)$");
  private static final Pattern SEE = Pattern.compile("(?i)\\s*\\(see alternate address.*$");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;]+|[\\s,;)]+$");

  private WrittenName() {}

  /// The names inside a name, without the name itself.
  static List<PartyName> inside(String written) {
    if (written.length() > LONGEST || !mayHint(written) || !HINT.matcher(written).find()) {
      return List.of();
    }
    List<PartyName> names = new ArrayList<>();
    Matcher part = PART.matcher(written);
    if (part.find()) {
      add(names, part.group(1), NameRole.ALIAS);
    }
    Matcher other = OTHER.matcher(written);
    if (other.find()) {
      add(
          names,
          plain(IN_BRACKETS.matcher(written).find() ? bare(written) : before(written, other)),
          NameRole.ALIAS);
      others(names, written, other);
    } else if (!plain(written).equals(written)) {
      add(names, plain(written), NameRole.ALIAS);
    }
    return names;
  }

  /// Whether it has a letter or sign that every hint has one of.
  private static boolean mayHint(String written) {
    for (int i = 0; i < written.length(); i++) {
      switch (written.charAt(i)) {
        case '.', '(', '-', 'y', 'Y' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// What each `a.k.a.` and `f.k.a.` is followed by, up to the next.
  private static void others(List<PartyName> names, String written, Matcher at) {
    boolean more = true;
    while (more) {
      NameRole role =
          at.group(1).startsWith("f") || at.group(1).startsWith("F")
              ? NameRole.FORMER
              : NameRole.ALIAS;
      int from = at.end();
      more = at.find();
      String text = written.substring(from, more ? at.start() : written.length());
      int closed = text.indexOf(')');
      add(
          names,
          closed > 0 && !text.substring(0, closed).contains("(") ? text.substring(0, closed) : text,
          role);
    }
  }

  private static String before(String written, Matcher other) {
    return written.substring(0, other.start());
  }

  private static String bare(String written) {
    return IN_BRACKETS.matcher(written).replaceAll("");
  }

  private static String plain(String written) {
    return SEE.matcher(FOLLOWERS.matcher(written).replaceFirst("")).replaceFirst("");
  }

  private static void add(List<PartyName> names, String text, NameRole role) {
    String clean = EDGES.matcher(text).replaceAll("");
    String name = clean.contains("(") && !clean.contains(")") ? clean + ")" : clean;
    if (!name.isBlank()) {
      names.add(new PartyName(name, role));
    }
  }
}
