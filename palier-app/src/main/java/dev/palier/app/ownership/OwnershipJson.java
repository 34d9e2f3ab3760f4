package dev.palier.app.ownership;

import dev.palier.app.json.JsonObject;
import dev.palier.app.text.Messages;
import dev.palier.control.provision.Period;
import dev.palier.screening.ownership.Affiliation;
import dev.palier.screening.ownership.Chain;
import dev.palier.screening.ownership.CountedOwner;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.HolderListing;
import dev.palier.screening.ownership.Stake;
import dev.palier.screening.ownership.StrictestTerms.Term;
import dev.palier.screening.ownership.Verdict;
import dev.palier.screening.party.ListedParty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ownership as JSON.
public final class OwnershipJson {

  private final Messages messages;
  private final OwnershipAnswer answer;
  private final OwnershipWords words;

  public OwnershipJson(Messages messages, OwnershipAnswer answer) {
    this.messages = messages;
    this.answer = answer;
    this.words = new OwnershipWords(messages, answer);
  }

  public Map<String, Object> of(List<Holder> parties) {
    return JsonObject.of(
        "asOf", answer.asOf(),
        "rule", rule(),
        "lists",
            answer.versions().stream()
                .map(version ->
                    JsonObject.of(
                        "source", version.source(),
                        "published", version.published(),
                        "digest", version.digest(),
                        "starter", version.starter()))
                .toList(),
        "parties", parties.stream().map(party -> party(answer.of(party))).toList(),
        "faults", words.faults(),
        "disclaimer", messages.get("disclaimer"));
  }

  private Map<String, Object> rule() {
    RuleStanding standing = answer.standing();
    return JsonObject.of(
        "provision", standing.provision().id(),
        "fact", RuleStanding.FACT,
        "text", standing.period().isPresent(),
        "enforcement", standing.period().isPresent() ? standing.enforcement() : null,
        "citation", standing.period().map(Period::citation).map(Object::toString).orElse(null),
        "lastVerified", standing.lastVerified(),
        "words", words.standing());
  }

  private Map<String, Object> party(Affiliation party) {
    return JsonObject.of(
        "id", party.party().id(),
        "name", party.party().name(),
        "country", party.party().party().country(),
        "verdict", party.verdict(),
        "ownedByListed", fact(party.verdict()),
        "words", words.head(party),
        "leastPercent", party.least(),
        "greatestPercent", party.greatest(),
        "statedPercent", party.stated(),
        "arithmeticPercent",
            BigDecimal.valueOf(answer.lookThrough().percent(party.party()))
                .setScale(6, RoundingMode.HALF_UP),
        "minority", party.minority(),
        "owners", party.owners().stream().map(this::owner).toList(),
        "listed",
            party.listings().stream()
                .map(end ->
                    JsonObject.of("name", end.holder().name(), "entries", entries(end.listing())))
                .toList(),
        "requirement", party.terms().requirement().map(OwnershipJson::term).orElse(null),
        "policy", party.terms().policy().map(OwnershipJson::term).orElse(null),
        "readAlso", party.terms().unranked().stream().map(ListedParty::id).toList(),
        "questions",
            party.doubts().stream()
                .map(doubt ->
                    JsonObject.of(
                        "kind", OwnershipWords.code(doubt),
                        "about", doubt.about().name(),
                        "question", words.question(doubt)))
                .toList());
  }

  /// What the verdict says of the fact: true, false, or null for unknown.
  static @Nullable Boolean fact(Verdict verdict) {
    return switch (verdict) {
      case OWNED -> true;
      case OWNED_DOMESTIC, NOT_OWNED -> false;
      case LISTED, RED_FLAG_29, OWNERS_NOT_STATED -> null;
    };
  }

  private Map<String, Object> owner(CountedOwner owner) {
    return JsonObject.of(
        "name", owner.owner().name(),
        "leastPercent", owner.stake().low(),
        "greatestPercent", owner.stake().high(),
        "chains", owner.chains().stream().map(this::chain).toList(),
        "more", owner.more());
  }

  private Map<String, Object> chain(Chain chain) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (int link = 0; link < chain.holders().size(); link++) {
      Stake stake = chain.stakes().get(link);
      links.add(
          JsonObject.of(
              "name", chain.holders().get(link).name(),
              "leastPercent", stake.low(),
              "greatestPercent", stake.high()));
    }
    return JsonObject.of("words", words.chain(chain), "links", links);
  }

  private static List<Map<String, Object>> entries(HolderListing listing) {
    return listing.entries().stream()
        .map(entry ->
            JsonObject.of(
                "id", entry.id(),
                "list", entry.list(),
                "name", entry.name(),
                "requirement", entry.terms().requirement(),
                "policy", entry.terms().policy(),
                "citation", entry.terms().citation()))
        .toList();
  }

  private static Map<String, Object> term(Term term) {
    return JsonObject.of("text", term.text(), "entry", term.entry().id());
  }
}
