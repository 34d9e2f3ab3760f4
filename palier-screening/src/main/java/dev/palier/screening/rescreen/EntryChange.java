package dev.palier.screening.rescreen;

import dev.palier.screening.party.ListedParty;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An entry that stands in both versions of a list, but not alike.
///
/// @param aspects what changed, at least one
public record EntryChange(ListedParty before, ListedParty after, Set<Aspect> aspects) {

  public EntryChange {
    aspects = EnumSet.copyOf(aspects);
  }

  /// Whether anything changed that has a part in a match or in what follows from it.
  public boolean matters() {
    return aspects.stream().anyMatch(Aspect::matters);
  }

  /// What the entry said of an aspect.
  public List<?> before(Aspect aspect) {
    return aspect.values(before);
  }

  /// What the entry says of an aspect now.
  public List<?> after(Aspect aspect) {
    return aspect.values(after);
  }

  /// What the entry says of an aspect now and did not say before.
  public List<?> gained(Aspect aspect) {
    return minus(after(aspect), before(aspect));
  }

  /// What the entry said of an aspect and says no more.
  public List<?> lost(Aspect aspect) {
    return minus(before(aspect), after(aspect));
  }

  private static List<?> minus(List<?> from, List<?> others) {
    Set<Object> left = new LinkedHashSet<>(from);
    others.forEach(left::remove);
    return List.copyOf(left);
  }
}
