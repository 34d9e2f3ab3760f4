package dev.palier.screening.list;

import dev.palier.screening.party.ListedParty;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Two copies of one list beside each other, by primary names of which only letters and digits
/// count: what both have, and what only one has.
///
/// @param both names that both copies have
/// @param onlyFirst names as the first copy writes them
/// @param onlySecond names as the second copy writes them
public record Reconciliation(List<String> both, List<String> onlyFirst, List<String> onlySecond) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Reconciliation {
    both = List.copyOf(both);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  public static Reconciliation of(Collection<ListedParty> first, Collection<ListedParty> second) {
    Map<String, String> left = byName(first);
    Map<String, String> right = byName(second);
    return new Reconciliation(
        left.keySet().stream().filter(right::containsKey).map(left::get).toList(),
        alone(left, right),
        alone(right, left));
  }

  private static List<String> alone(Map<String, String> here, Map<String, String> there) {
    return here.keySet().stream().filter(name -> !there.containsKey(name)).map(here::get).toList();
  }

  private static Map<String, String> byName(Collection<ListedParty> entries) {
    Map<String, String> names = new TreeMap<>();
    entries.forEach(entry ->
        names.put(
            SIGNS.matcher(entry.name().toLowerCase(Locale.ROOT)).replaceAll(""), entry.name()));
    return names;
  }
}
