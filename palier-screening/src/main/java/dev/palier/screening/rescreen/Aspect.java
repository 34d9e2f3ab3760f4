package dev.palier.screening.rescreen;

import dev.palier.screening.party.ListedParty;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What of an entry can change.
public enum Aspect {
  NAME(ListedParty::name),
  OTHER_NAMES(entry -> entry.names().subList(1, entry.names().size())),
  KIND(ListedParty::kind),
  LIST(ListedParty::list),
  COUNTRIES(ListedParty::countries),
  ADDRESSES(ListedParty::addresses),
  BIRTHS(ListedParty::births),
  IDENTIFIERS(ListedParty::identifiers),
  PROGRAMMES(ListedParty::programmes),
  REQUIREMENT(entry -> entry.terms().requirement()),
  POLICY(entry -> entry.terms().policy()),
  CITATION(entry -> entry.terms().citation()),
  REMARKS(ListedParty::remarks),
  ADDRESS_ON_THE_WEB(ListedParty::url);

  private final Function<ListedParty, ? extends @Nullable Object> of;

  Aspect(Function<ListedParty, ? extends @Nullable Object> of) {
    this.of = of;
  }

  /// Whether it has a part in what matches or in what follows from a match.
  public boolean matters() {
    return switch (this) {
      case NAME,
          OTHER_NAMES,
          KIND,
          LIST,
          COUNTRIES,
          ADDRESSES,
          BIRTHS,
          IDENTIFIERS,
          PROGRAMMES,
          REQUIREMENT,
          POLICY ->
          true;
      case CITATION, REMARKS, ADDRESS_ON_THE_WEB -> false;
    };
  }

  /// What an entry says of it; empty where it says nothing.
  List<?> values(ListedParty entry) {
    Object value = of.apply(entry);
    return switch (value) {
      case null -> List.of();
      case Collection<?> several -> List.copyOf(several);
      case String text -> text.isEmpty() ? List.of() : List.of(text);
      default -> List.of(value);
    };
  }

  /// What differs between two states of an entry.
  static Set<Aspect> between(ListedParty before, ListedParty after) {
    Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : values()) {
      if (!Objects.equals(aspect.of.apply(before), aspect.of.apply(after))) {
        changed.add(aspect);
      }
    }
    return changed;
  }
}
