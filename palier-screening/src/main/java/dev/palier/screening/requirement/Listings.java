package dev.palier.screening.requirement;

import dev.palier.data.Problem;
import dev.palier.screening.list.KnownList;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.ListedParty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What follows from entries of lists. Immutable and safe for use by several threads.
public final class Listings {

  /// The list whose entries bear footnotes, and each of which states a requirement and a policy.
  private static final String ENTITY_LIST = "us-el";

  private static final String REQUIREMENTS = "data/screening/licence-requirements.yaml";
  private static final String POLICIES = "data/screening/licence-policies.yaml";

  private final KnownLists lists;
  private final Requirements requirements;
  private final SdnProgrammes programmes;

  public Listings(KnownLists lists, Requirements requirements, SdnProgrammes programmes) {
    this.lists = lists;
    this.requirements = requirements;
    this.programmes = programmes;
  }

  /// With the tables that ship with the program.
  public static Listings packaged() {
    return new Listings(KnownLists.packaged(), Requirements.packaged(), SdnProgrammes.packaged());
  }

  /// What follows from an entry.
  public Listing of(ListedParty entry) {
    KnownList list = lists.find(entry.list()).orElseGet(() -> lists.get(KnownLists.OTHER));
    LicenceRequirement requirement = requirement(entry);
    Set<String> settled = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    list.findSettled().ifPresent(word -> settle(word, list, entry, settled, open));
    requirement.footnote().findWord().ifPresent(settled::add);
    if (requirement.footnote() == Footnote.UNKNOWN && entry.list().equals(ENTITY_LIST)) {
      open.addAll(Footnote.words());
    }
    return new Listing(entry, list, requirement, policy(entry), settled, open);
  }

  /// What of the entries is worded as no table knows: each wording once, with the first entry that
  /// has it. A list of one's own may word its terms as it likes.
  ///
  /// @param file where the entries come from
  public List<Problem> unknownWordings(String file, List<ListedParty> entries) {
    Set<String> told = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (ListedParty entry : entries) {
      if (entry.list().equals(KnownLists.OWN)) {
        continue;
      }
      String requirement = entry.terms().requirement();
      if (requirement != null
          && requirements.findRequirement(requirement).isEmpty()
          && told.add(requirement)) {
        problems.add(problem(file, entry, "requirement", requirement, REQUIREMENTS));
      }
      String policy = entry.terms().policy();
      if (policy != null && requirements.findPolicy(policy).isEmpty() && told.add(policy)) {
        problems.add(problem(file, entry, "policy", policy, POLICIES));
      }
    }
    return problems;
  }

  private void settle(
      String word, KnownList list, ListedParty entry, Set<String> settled, Set<String> open) {
    if (!list.byProgramme() || programmes.anyOf(entry.programmes())) {
      settled.add(word);
    } else if (entry.programmes().isEmpty()) {
      open.add(word);
    }
  }

  private LicenceRequirement requirement(ListedParty entry) {
    Optional<String> text = Optional.ofNullable(entry.terms().requirement());
    if (text.isPresent()) {
      return requirements.findRequirement(text.get()).orElse(LicenceRequirement.UNKNOWN);
    }
    return entry.list().equals(ENTITY_LIST) ? LicenceRequirement.UNKNOWN : LicenceRequirement.NONE;
  }

  private LicencePolicy policy(ListedParty entry) {
    Optional<String> text = Optional.ofNullable(entry.terms().policy());
    if (text.isPresent()) {
      return requirements.findPolicy(text.get()).orElse(LicencePolicy.UNKNOWN);
    }
    return entry.list().equals(ENTITY_LIST) ? LicencePolicy.UNKNOWN : LicencePolicy.NONE;
  }

  private static Problem problem(
      String file, ListedParty entry, String field, String text, String table) {
    return new Problem(
        file,
        0,
        field,
        entry.name()
            + " ("
            + entry.id()
            + "): no table knows \""
            + text
            + "\"; what the entry requires is unknown",
        "read it, and add it to " + table);
  }
}
