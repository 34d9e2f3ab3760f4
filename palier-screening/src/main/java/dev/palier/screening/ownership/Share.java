package dev.palier.screening.ownership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One share of one party in another, such as "Huawei holds 30 % of Acme HK since 2021-03-01".
///
/// @param owner id of the holder
/// @param owned id of the party held
/// @param from first day on which it is held; null where that is not told: then ever since
/// @param until first day on which it is no longer held; null while it is
/// @param source where that is written; empty where the graph does not say
public record Share(
    String owner,
    String owned,
    Stake stake,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String source) {

  public Share {
    if (from != null && until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException(
          "the share is held from " + from + " until " + until + ", which is not later");
    }
  }

  /// Whether it is held on a day.
  public boolean heldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
