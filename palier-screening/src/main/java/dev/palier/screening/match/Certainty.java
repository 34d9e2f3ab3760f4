package dev.palier.screening.match;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.List;

/// Tells whether a match is certain without a person, such as "the same name and country".
/// Immutable.
///
/// It is, where a number of a register is the same; or where all of this holds: neither side is a
/// person, the name is no weak alias, every word that distinguishes is spelled alike on both sides,
/// the party's country is one of the entry's, and nothing speaks against it. Every other match is
/// possible, and somebody must say.
public final class Certainty {

  private static final double NEVER = 1;

  private final double distinguishing;

  private Certainty(double distinguishing) {
    this.distinguishing = distinguishing;
  }

  /// With the limit that ships with the program.
  public static Certainty packaged() {
    Problems problems = new Problems();
    YamlMapping file =
        YamlDocument.read(
            DataFolder.packedWith(Certainty.class).get("screening/certainty.yaml"), problems);
    double weight = file.number("distinguishing-weight").doubleValue();
    file.end();
    problems.throwIfAny();
    return new Certainty(Math.min(weight, NEVER));
  }

  /// What was found.
  ///
  /// @param reasons why it is certain; or all that keeps it from being so
  public record Judgement(boolean certain, List<String> reasons) {

    public Judgement {
      reasons = List.copyOf(reasons);
    }
  }

  public Judgement judge(Party party, Match match) {
    for (Identifier own : party.identifiers()) {
      if (match.entry().identifiers().contains(own)) {
        return new Judgement(true, List.of("the same " + own.kind() + " " + own.value()));
      }
    }
    List<String> doubts = new ArrayList<>();
    if (match.relation() != Relation.SAME_PARTY) {
      doubts.add("the names are only related");
    }
    if (party.kind() == PartyKind.PERSON || match.entry().kind() == PartyKind.PERSON) {
      doubts.add("persons share names");
    }
    if (match.name().role() == NameRole.WEAK_ALIAS) {
      doubts.add("the list calls the name weak");
    }
    match.pairs().stream().filter(this::differs).map(Certainty::told).forEach(doubts::add);
    if (match.pairs().stream().noneMatch(pair -> pair.weight() > distinguishing)) {
      doubts.add("no word of the name distinguishes it");
    }
    String country = party.country();
    if (country == null) {
      doubts.add("the party's country is not stated");
    } else if (!match.entry().countries().contains(country)) {
      doubts.add("the entry is not in " + country);
    }
    match.evidence().stream()
        .filter(evidence -> evidence.weight() < 0)
        .map(evidence -> "against it: " + evidence.party() + ", not " + evidence.entry())
        .forEach(doubts::add);
    return doubts.isEmpty()
        ? new Judgement(
            true, List.of("every distinguishing word is the same, and so is the country"))
        : new Judgement(false, doubts);
  }

  /// Whether a pair is anything but the same word on both sides, and weighs enough to matter. Words
  /// that sound alike in Latin letters may be others in their own script.
  private boolean differs(TokenPair pair) {
    return switch (pair.how()) {
      case AGAINST -> true;
      case EXACT, NUMBER -> !spelledAlike(pair);
      case FORM -> false;
      case SPELLING,
          SOUND,
          TRANSLATION,
          NICKNAME,
          INITIAL,
          ACRONYM,
          JOINED,
          SHORTENED,
          CONSONANTS,
          ALONE ->
          pair.weight() > distinguishing;
    };
  }

  private static boolean spelledAlike(TokenPair pair) {
    String query = String.valueOf(pair.query());
    String listed = String.valueOf(pair.listed());
    return isLatin(query) && isLatin(listed) || query.equalsIgnoreCase(listed);
  }

  private static boolean isLatin(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static String told(TokenPair pair) {
    if (pair.query() == null) {
      return "only the entry has " + pair.listed();
    }
    return pair.listed() == null
        ? "only the party has " + pair.query()
        : pair.query() + " is not " + pair.listed();
  }
}
