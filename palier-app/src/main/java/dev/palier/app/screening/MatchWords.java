package dev.palier.app.screening;

import dev.palier.app.text.Messages;
import dev.palier.screening.match.Agreement;
import dev.palier.screening.match.Evidence;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.TokenPair;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says why something matches, such as "huawi ≈ huawei (spelling); technologies = technologies;
/// only in the entry: shenzhen".
public final class MatchWords {

  private final Messages messages;

  public MatchWords(Messages messages) {
    this.messages = messages;
  }

  /// Both names part by part, on one line: what agrees first, what stands alone last.
  public String line(Match match) {
    List<TokenPair> pairs = match.pairs();
    String agreeing =
        pairs.stream()
            .filter(pair -> pair.query() != null && pair.listed() != null)
            .map(this::pair)
            .collect(Collectors.joining(separator()));
    String alone =
        alone("screening.only-party", pairs.stream().filter(p -> p.listed() == null).toList())
            + alone("screening.only-entry", pairs.stream().filter(p -> p.query() == null).toList());
    return agreeing.isEmpty() && !alone.isEmpty()
        ? alone.substring(separator().length())
        : agreeing + alone;
  }

  private String pair(TokenPair pair) {
    String sign =
        switch (pair.how()) {
          case EXACT -> " = ";
          case AGAINST -> " ≠ ";
          case SPELLING,
              SOUND,
              TRANSLATION,
              NICKNAME,
              INITIAL,
              ACRONYM,
              JOINED,
              SHORTENED,
              CONSONANTS,
              FORM,
              NUMBER,
              ALONE ->
              " ≈ ";
        };
    String text = pair.query() + sign + pair.listed();
    return pair.how() == Agreement.EXACT ? text : text + " (" + how(pair.how()) + ")";
  }

  private String alone(String key, List<TokenPair> pairs) {
    if (pairs.isEmpty()) {
      return "";
    }
    return separator()
        + messages.get(
            key,
            pairs.stream()
                .map(pair -> pair.query() == null ? pair.listed() : pair.query())
                .collect(Collectors.joining(", ")));
  }

  /// How two parts agree, in a word: `spelling`.
  public String how(Agreement agreement) {
    return messages.of("screening.agreement", agreement);
  }

  /// What speaks for or against beside the names: "country: CN, CN (for)".
  public String evidence(Evidence evidence) {
    String side = evidence.weight() > 0 ? "for" : evidence.weight() < 0 ? "against" : "neither";
    return messages.get(
        "screening.evidence",
        messages.of("screening.evidence", evidence.kind()),
        evidence.party(),
        evidence.entry(),
        messages.get("screening.evidence." + side));
  }

  /// A chance with two digits, such as `0.97`; what is below 1 is never rounded up to it.
  public static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score < 1 ? Math.min(score, 0.99) : score);
  }

  private String separator() {
    return messages.get("list.separator");
  }
}
