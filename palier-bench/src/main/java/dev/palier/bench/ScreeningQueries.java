package dev.palier.bench;

import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Parties to be screened, drawn with a fixed seed from the names of a list: as they stand, with
/// slips, shortened, and clean ones that stand on no list.
final class ScreeningQueries {

  /// What is screened.
  enum Sort {
    AS_LISTED,
    ONE_SLIP,
    TWO_SLIPS,
    WORD_DROPPED,
    INITIAL,
    CLEAN
  }

  private static final List<String> GIVEN =
      List.of(
          "Ingeborg",
          "Kathryn",
          "Wesley",
          "Gordon",
          "Harriet",
          "Olivia",
          "Dustin",
          "Marjorie",
          "Pedro",
          "Yuki",
          "Amara",
          "Tomasz");
  private static final List<String> FAMILY =
      List.of(
          "Abrahamsen",
          "Barr",
          "Whitfield",
          "Okafor",
          "Lindqvist",
          "Tanaka",
          "Moreau",
          "Kowalski",
          "Pemberton",
          "Castellanos",
          "Ferguson",
          "Dubois");

  private final List<ListedParty> entries;
  private final Random random = new Random(20261124);

  private ScreeningQueries(List<ListedParty> entries) {
    this.entries = entries;
  }

  /// So many parties of each sort.
  static Map<Sort, List<Party>> of(Snapshot list, int each) {
    ScreeningQueries queries = new ScreeningQueries(list.parties());
    Map<Sort, List<Party>> drawn = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      List<Party> parties = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        parties.add(queries.draw(sort));
      }
      drawn.put(sort, parties);
    }
    return drawn;
  }

  private Party draw(Sort sort) {
    if (sort == Sort.CLEAN) {
      return Party.of(one(GIVEN) + " " + one(FAMILY), PartyKind.PERSON, null);
    }
    ListedParty entry = one(entries);
    String name = one(entry.names().stream().map(PartyName::text).toList());
    return Party.of(
        changed(entry, name, sort), random.nextBoolean() ? entry.kind() : PartyKind.UNKNOWN, null);
  }

  private String changed(ListedParty entry, String name, Sort sort) {
    return switch (sort) {
      case AS_LISTED, CLEAN -> name;
      case ONE_SLIP -> slip(name);
      case TWO_SLIPS -> slip(slip(name));
      case WORD_DROPPED -> dropped(name);
      case INITIAL -> entry.kind() == PartyKind.PERSON ? initial(name) : name;
    };
  }

  private String slip(String name) {
    StringBuilder text = new StringBuilder(name);
    int at = random.nextInt(text.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(3)) {
      case 0 -> text.setCharAt(at, letter);
      case 1 -> text.insert(at, letter);
      default -> {
        if (text.length() > 1) {
          text.deleteCharAt(at);
        }
      }
    }
    return text.toString().isBlank() ? name : text.toString();
  }

  private String dropped(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    if (words.size() > 2) {
      words.remove(1 + random.nextInt(words.size() - 2));
    }
    return String.join(" ", words);
  }

  private static String initial(String name) {
    int end = name.indexOf(' ');
    return end < 1 ? name : name.charAt(0) + "." + name.substring(end);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
