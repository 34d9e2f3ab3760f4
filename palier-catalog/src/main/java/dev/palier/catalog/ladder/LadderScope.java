package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.chip.ReleaseStatus;
import java.util.Optional;
import java.util.Set;

/// Which products make up the ladder: by default every released data-centre product of one maker
/// that was not made to fit an export rule.
///
/// @param makerIds the makers, such as `nvidia`; empty for all
/// @param markets what the products are sold for
/// @param statuses how far they have come; a rumoured one has no place on a ladder
/// @param exportOnlyIncluded whether products made to fit an export rule count
/// @param withdrawnIncluded whether products count that are no longer sold on the date
/// @param reference the named list to keep to; empty for every product
public record LadderScope(
    Set<String> makerIds,
    Set<Market> markets,
    Set<ReleaseStatus> statuses,
    boolean exportOnlyIncluded,
    boolean withdrawnIncluded,
    Optional<LadderReference> reference) {

  public LadderScope {
    makerIds = Set.copyOf(makerIds);
    markets = Set.copyOf(markets);
    statuses = Set.copyOf(statuses);
  }

  /// Every product of these makers; of all makers where none is named.
  public static LadderScope of(String... makerIds) {
    return new LadderScope(
        Set.of(makerIds),
        Set.of(Market.DATA_CENTRE),
        Set.of(ReleaseStatus.RELEASED, ReleaseStatus.ANNOUNCED),
        false,
        true,
        Optional.empty());
  }

  public LadderScope withMakers(Set<String> wanted) {
    return new LadderScope(
        wanted, markets, statuses, exportOnlyIncluded, withdrawnIncluded, reference);
  }

  public LadderScope withMarkets(Set<Market> wanted) {
    return new LadderScope(
        makerIds, wanted, statuses, exportOnlyIncluded, withdrawnIncluded, reference);
  }

  public LadderScope withStatuses(Set<ReleaseStatus> wanted) {
    return new LadderScope(
        makerIds, markets, wanted, exportOnlyIncluded, withdrawnIncluded, reference);
  }

  public LadderScope withExportOnly(boolean included) {
    return new LadderScope(makerIds, markets, statuses, included, withdrawnIncluded, reference);
  }

  public LadderScope withWithdrawn(boolean included) {
    return new LadderScope(makerIds, markets, statuses, exportOnlyIncluded, included, reference);
  }

  public LadderScope withReference(LadderReference wanted) {
    return new LadderScope(
        makerIds, markets, statuses, exportOnlyIncluded, withdrawnIncluded, Optional.of(wanted));
  }

  /// Whether the product belongs, whatever the date.
  boolean holds(Chip chip) {
    return (makerIds.isEmpty() || makerIds.contains(chip.makerId()))
        && holdsKind(chip)
        && (exportOnlyIncluded || !chip.exportOnly())
        && reference.map(list -> list.chipIds().contains(chip.id())).orElse(true);
  }

  /// Whether market and status fit, whoever made it.
  boolean holdsKind(Chip chip) {
    return markets.contains(chip.market()) && statuses.contains(chip.releaseStatus());
  }
}
