package dev.palier.screening.list;

import dev.palier.screening.party.ListedParty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An entry that two versions of a source hold and that is not the same in both.
///
/// @param parts what of it changed; at least one
public record EntryChange(ListedParty before, ListedParty after, Set<Part> parts) {

  /// What an entry says, part by part.
  public enum Part {
    LIST(party -> List.of(party.list())),
    KIND(party -> List.of(party.kind())),
    NAMES(ListedParty::names),
    COUNTRIES(party -> List.copyOf(party.countries())),
    ADDRESSES(ListedParty::addresses),
    BIRTHS(ListedParty::births),
    IDENTIFIERS(ListedParty::identifiers),
    PROGRAMMES(ListedParty::programmes),
    REQUIREMENT(party -> some(party.terms().requirement())),
    POLICY(party -> some(party.terms().policy())),
    CITATION(party -> some(party.terms().citation())),
    URL(party -> some(party.url())),
    REMARKS(party -> party.remarks().isEmpty() ? List.of() : List.of(party.remarks()));

    private final Function<ListedParty, List<?>> values;

    Part(Function<ListedParty, List<?>> values) {
      this.values = values;
    }

    /// What an entry says in this part; empty where it says nothing.
    public List<?> of(ListedParty party) {
      return values.apply(party);
    }

    private static List<String> some(@Nullable String text) {
      return text == null ? List.of() : List.of(text);
    }
  }

  public EntryChange {
    parts = Set.copyOf(parts);
  }

  /// The parts in which two entries of one id differ; the order of what a part holds counts, since
  /// the first name is the primary one.
  static Set<Part> parts(ListedParty before, ListedParty after) {
    Set<Part> differing = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!part.of(before).equals(part.of(after))) {
        differing.add(part);
      }
    }
    return differing;
  }

  /// What the entry says in a part now and did not say before.
  public List<?> gained(Part part) {
    return minus(part.of(after), part.of(before));
  }

  /// What the entry said in a part and says no more.
  public List<?> lost(Part part) {
    return minus(part.of(before), part.of(after));
  }

  private static List<?> minus(List<?> from, List<?> others) {
    Set<Object> left = new LinkedHashSet<>(from);
    others.forEach(left::remove);
    return new ArrayList<>(left);
  }
}
