package dev.palier.screening.ownership;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parties and the shares that they hold in one another, over time. Circles are allowed. Immutable.
public final class OwnershipGraph {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Holder> holders;
  private final List<Share> shares;
  private final List<String> notes;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] ownerPlaces;
  private final int[] ownedPlaces;

  private OwnershipGraph(List<Holder> holders, List<Share> shares, List<String> notes) {
    this.holders = List.copyOf(holders);
    this.shares = List.copyOf(shares);
    this.notes = List.copyOf(notes);
    for (int place = 0; place < this.holders.size(); place++) {
      Holder holder = this.holders.get(place);
      if (places.put(holder.id(), place) != null) {
        throw new IllegalArgumentException("the holder " + holder.id() + " stands twice");
      }
    }
    this.ownerPlaces = this.shares.stream().mapToInt(share -> place(share.owner())).toArray();
    this.ownedPlaces = this.shares.stream().mapToInt(share -> place(share.owned())).toArray();
  }

  public static OwnershipGraph of(List<Holder> holders, List<Share> shares) {
    return new OwnershipGraph(holders, shares, List.of());
  }

  /// @param notes what a reader passed over and why, in words
  static OwnershipGraph of(List<Holder> holders, List<Share> shares, List<String> notes) {
    return new OwnershipGraph(holders, shares, notes);
  }

  public List<Holder> holders() {
    return holders;
  }

  public List<Share> shares() {
    return shares;
  }

  /// What its file said that was not read, and why.
  public List<String> notes() {
    return notes;
  }

  /// A holder by its id.
  public Optional<Holder> find(String id) {
    return Optional.ofNullable(places.get(id)).map(holders::get);
  }

  /// The holders of an id or a name, spelling of case and blanks apart: several where the graph
  /// holds several of one name.
  public List<Holder> named(String name) {
    Optional<Holder> exact = find(name);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    String wanted = fold(name);
    return holders.stream()
        .filter(holder -> holder.party().names().stream().anyMatch(own -> fold(own).equals(wanted)))
        .toList();
  }

  /// Who holds what on a day.
  public Holdings on(LocalDate day) {
    return Holdings.of(this, day);
  }

  /// Where the owner of a share stands in the list of holders.
  int ownerPlace(int share) {
    return ownerPlaces[share];
  }

  int ownedPlace(int share) {
    return ownedPlaces[share];
  }

  int place(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("a share names the holder " + id + ", which is not there");
    }
    return place;
  }

  /// The form of a name that tells parties of a graph apart: case, widths of letters and blanks do
  /// not.
  static String fold(String name) {
    String folded =
        Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(folded).replaceAll(" ");
  }

  /// Puts a graph together: holders appear as they are named first.
  static final class Builder {

    private final Map<String, Holder> holders = new LinkedHashMap<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Map<String, Holder> holders() {
      return holders;
    }

    void add(Share share) {
      shares.add(share);
    }

    int size() {
      return shares.size();
    }

    void note(String what) {
      notes.add(what);
    }

    OwnershipGraph build() {
      return OwnershipGraph.of(List.copyOf(holders.values()), shares, notes);
    }
  }
}
