package dev.palier.screening.format;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Kinds of numbers of registers by what lists call them; from
/// `data/screening/identifier-kinds.yaml`.
final class IdentifierKinds {

  private static final String FILE = "screening/identifier-kinds.yaml";
  private static final Pattern ALTERNATIVE = Pattern.compile("^alt\\.\\s+");
  private static final Pattern COUNTRY =
      Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)(?:\\s+(?:expires|issued)\\b.*)?\\.?$");
  private static final Pattern BLANKS_AND_DASHES = Pattern.compile("[\\s\\-\\u2010-\\u2015]+");

  private static final int LONGEST_PHRASE = 500;

  private final Map<String, String> kinds = new HashMap<>();
  private int longest;

  /// A number that was found in a phrase.
  ///
  /// @param country as written in brackets behind it; empty where there is none
  record Found(String kind, String value, String country) {}

  private IdentifierKinds(YamlMapping top) {
    for (YamlMapping entry : top.mappings("kinds")) {
      String kind = entry.text("kind");
      entry.texts("called").forEach(name -> put(name, kind));
      entry.end();
    }
    top.end();
  }

  static IdentifierKinds packaged() {
    Problems problems = new Problems();
    IdentifierKinds kinds =
        new IdentifierKinds(
            YamlDocument.read(DataFolder.packedWith(IdentifierKinds.class).get(FILE), problems));
    problems.throwIfAny();
    return kinds;
  }

  /// The kind of a number by what a list calls it: `passport` of `Diplomatic Passport`.
  Optional<String> find(String name) {
    return Optional.ofNullable(kinds.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /// A number in a phrase that starts with what it is: `Passport B272327 (Thailand)`.
  Optional<Found> read(String phrase) {
    if (phrase.length() > LONGEST_PHRASE) {
      return Optional.empty();
    }
    String text = ALTERNATIVE.matcher(phrase.strip()).replaceFirst("");
    for (int end = Math.min(longest, text.length() - 1); end > 1; end--) {
      char after = text.charAt(end);
      if (after != ' ' && after != ':') {
        continue;
      }
      String kind = kinds.get(text.substring(0, end).toLowerCase(Locale.ROOT));
      if (kind != null) {
        return number(kind, text.substring(end + 1).strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> number(String kind, String text) {
    Matcher country = COUNTRY.matcher(text);
    boolean told = country.matches();
    String value = told ? country.group(1) : text.replaceFirst("\\.$", "");
    return value.chars().anyMatch(Character::isDigit) || "swift".equals(kind)
        ? Optional.of(new Found(kind, value, told ? country.group(2) : ""))
        : Optional.empty();
  }

  /// A number without blanks and dashes, in upper case.
  static String normalised(String value) {
    return BLANKS_AND_DASHES.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private void put(String name, String kind) {
    kinds.put(name.toLowerCase(Locale.ROOT), kind);
    longest = Math.max(longest, name.length());
  }
}
