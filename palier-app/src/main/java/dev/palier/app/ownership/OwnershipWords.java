package dev.palier.app.ownership;

import dev.palier.app.text.Messages;
import dev.palier.control.provision.Period;
import dev.palier.screening.ownership.Affiliation;
import dev.palier.screening.ownership.Chain;
import dev.palier.screening.ownership.CountedOwner;
import dev.palier.screening.ownership.Doubt;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.HolderListing;
import dev.palier.screening.ownership.Holdings;
import dev.palier.screening.ownership.Stake;
import dev.palier.screening.ownership.StrictestTerms.Term;
import dev.palier.screening.ownership.Verdict;
import dev.palier.screening.party.ListedParty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Ownership in one language's words.
public final class OwnershipWords {

  private final Messages messages;
  private final OwnershipAnswer answer;
  private final Map<String, HolderListing> listings;

  public OwnershipWords(Messages messages, OwnershipAnswer answer) {
    this.messages = messages;
    this.answer = answer;
    this.listings = answer.fiftyPercent().listings();
  }

  /// "Acme HK: owned by listed parties, 55 % in aggregate".
  public String head(Affiliation party) {
    return messages.get(
        "ownership.head." + party.verdict(),
        party.party().name(),
        percent(party.least()),
        percent(party.greatest()),
        percent(party.stated()));
  }

  public String verdict(Verdict verdict) {
    return messages.of("ownership.verdict", verdict);
  }

  /// The chains over one direct owner, each as "30 % Holding ← 60 % Huawei (us-el/…)".
  public List<String> chains(CountedOwner owner) {
    List<String> lines = new ArrayList<>();
    owner.chains().forEach(chain -> lines.add(chain(chain)));
    if (owner.more()) {
      lines.add(messages.get("ownership.more-chains", owner.owner().name()));
    }
    return lines;
  }

  String chain(Chain chain) {
    List<String> links = new ArrayList<>();
    for (int link = 0; link < chain.holders().size(); link++) {
      links.add(stake(chain.stakes().get(link)) + " " + chain.holders().get(link).name());
    }
    return String.join(" ← ", links) + entries(chain.end());
  }

  private String stake(Stake stake) {
    return stake.equals(Stake.UNKNOWN) ? messages.get("ownership.unknown") : stake.toString();
  }

  private String entries(Holder holder) {
    HolderListing listing = listings.get(holder.id());
    return listing == null ? "" : " (" + ids(listing) + ")";
  }

  private static String ids(HolderListing listing) {
    return listing.entries().stream().map(ListedParty::id).collect(Collectors.joining(", "));
  }

  /// What else is to be said of a party: its arithmetic share, the strictest terms, what is to be
  /// read beside them.
  public List<String> remarks(Affiliation party) {
    List<String> lines = new ArrayList<>();
    if (party.minority()) {
      lines.add(messages.get("ownership.minority", percent(party.least())));
    }
    party.terms().requirement().ifPresent(term -> lines.add(term("ownership.requirement", term)));
    party.terms().policy().ifPresent(term -> lines.add(term("ownership.policy", term)));
    if (!party.terms().unranked().isEmpty()) {
      lines.add(
          messages.get(
              "ownership.unranked",
              party.terms().unranked().stream()
                  .map(OwnershipWords::policy)
                  .collect(Collectors.joining(messages.get("list.separator")))));
    }
    double share = answer.lookThrough().percent(party.party());
    if (share > 0) {
      lines.add(
          messages.get(
              answer.lookThrough().settled() ? "ownership.arithmetic" : "ownership.at-least",
              percent(BigDecimal.valueOf(share))));
    }
    return lines;
  }

  private static String policy(ListedParty entry) {
    String words = entry.terms().policy();
    return entry.id() + (words == null ? "" : " \"" + words + "\"");
  }

  private String term(String key, Term term) {
    return messages.get(key, term.text(), term.entry().id());
  }

  /// The question that settles a doubt.
  public String question(Doubt doubt) {
    return switch (doubt) {
      case Doubt.Percentage unknown ->
          messages.get(
              "ownership.ask.percentage",
              unknown.owner().name(),
              unknown.about().name(),
              stake(unknown.told()));
      case Doubt.Identity possible ->
          messages.get(
              "ownership.ask.identity",
              possible.about().name(),
              possible.listing().entries().getFirst().name(),
              ids(possible.listing()));
      case Doubt.Owners rest ->
          messages.get("ownership.ask.owners", rest.about().name(), percent(rest.percent()));
    };
  }

  /// How the rule stands on the day.
  public List<String> standing() {
    RuleStanding rule = answer.standing();
    List<String> lines = new ArrayList<>();
    if (rule.period().isEmpty()) {
      lines.add(messages.get("ownership.rule.none", rule.day()));
      return lines;
    }
    Period period = rule.period().get();
    lines.add(
        messages.get(
            "ownership.rule",
            rule.day(),
            messages.of("enforcement", rule.enforcement()),
            period.citation()));
    if (!period.note().isEmpty()) {
      lines.add(period.note());
    }
    if (rule.day().isAfter(rule.lastVerified())) {
      lines.add(messages.get("caveat.AfterLastVerified", "us-ear", rule.lastVerified().toString()));
    }
    return lines;
  }

  /// What in the graph itself calls for a look.
  public List<String> faults() {
    Holdings holdings = answer.fiftyPercent().holdings();
    List<String> lines = new ArrayList<>(answer.graph().notes());
    answer
        .unheld()
        .forEach((id, holder) -> lines.add(messages.get("ownership.unheld", id, holder.name())));
    for (Holdings.Excess excess : holdings.excesses()) {
      lines.add(messages.get("ownership.excess", excess.owned().name(), percent(excess.percent())));
    }
    for (Holdings.Twice twice : holdings.toldTwice()) {
      lines.add(
          messages.get(
              "ownership.twice", twice.owner().name(), twice.owned().name(), stake(twice.read())));
    }
    return lines;
  }

  /// The lists that holders were looked up in.
  public String lists() {
    if (answer.versions().isEmpty()) {
      return messages.get("ownership.no-lists");
    }
    return messages.get(
        "ownership.lists",
        answer.versions().stream()
            .map(version ->
                version.source() + " " + version.published() + " " + version.shortDigest())
            .collect(Collectors.joining(messages.get("list.separator"))));
  }

  static String percent(BigDecimal percent) {
    BigDecimal shown = percent.setScale(4, RoundingMode.HALF_UP);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  /// The code of a doubt in JSON: `percentage`, `identity`, `owners`.
  static String code(Doubt doubt) {
    return doubt.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
