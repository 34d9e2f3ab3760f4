package dev.palier.control.amendment;

import dev.palier.control.proof.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What changed between two states of the law, and what that means.
///
/// @param destinations codes of every country that was compared
/// @param provisions the provisions that are not the same
/// @param groups the country groups that are not
/// @param regions where answers change; from standpoints other than the ordinary one, only what
///   changes otherwise than from the ordinary one
/// @param witnesses for regions whose outcome changes, an item that is no chip of the catalogue
/// @param flips the chips of the catalogue whose answer changes, from each standpoint
/// @param escapes the single cuts that free a chip of the catalogue in an ordinary sale, and what
///   becomes of them
public record Amendment(
    Law before,
    Law after,
    List<String> destinations,
    List<ProvisionChange> provisions,
    List<GroupChange> groups,
    List<Region> regions,
    Map<Region, Witness> witnesses,
    List<Flip> flips,
    List<Escape> escapes) {

  public Amendment {
    destinations = List.copyOf(destinations);
    provisions = List.copyOf(provisions);
    groups = List.copyOf(groups);
    regions = List.copyOf(regions);
    witnesses = Map.copyOf(witnesses);
    flips = List.copyOf(flips);
    escapes = List.copyOf(escapes);
  }

  /// The chips of the catalogue that change as a region does, for some of its destinations.
  public List<Flip> flipsIn(Region region) {
    return flips.stream()
        .filter(flip ->
            flip.standpoint().equals(region.standpoint()) && region.kind().fits(flip.facts()))
        .filter(
            flip -> flip.before().equals(region.before()) && flip.after().equals(region.after()))
        .filter(flip -> flip.destinations().stream().anyMatch(region.destinations()::contains))
        .toList();
  }

  /// An item of a region that is no chip of the catalogue, where one was found.
  public Optional<Witness> findWitness(Region region) {
    return Optional.ofNullable(witnesses.get(region));
  }

  /// Whether nothing that was compared changes.
  public boolean isEmpty() {
    return provisions.isEmpty() && groups.isEmpty() && regions.isEmpty() && flips.isEmpty();
  }
}
