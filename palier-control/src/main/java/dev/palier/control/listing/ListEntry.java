package dev.palier.control.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of a list as an answer cites it.
///
/// @param id such as `us-el/1234`
/// @param list such as `us-el`
/// @param requirement the licence requirement in the list's own words
/// @param policy the review policy in the list's own words
/// @param citation where it was published, such as "84 FR 22963"
/// @param version the version of the list that holds it, such as "us-csl version 1a2b3c4d5e6f of
///   2026-07-31"
/// @param settles the words of what a party that is this entry is: `entity-list`, `footnote-4`
/// @param leavesOpen the words of what it may be, because its terms are not understood
public record ListEntry(
    String id,
    String list,
    String name,
    @Nullable String requirement,
    @Nullable String policy,
    @Nullable String citation,
    String version,
    List<String> settles,
    List<String> leavesOpen) {

  public ListEntry {
    settles = List.copyOf(settles);
    leavesOpen = List.copyOf(leavesOpen);
  }

  /// Such as "Huawei Technologies (us-el/1234, us-csl version 1a2b3c4d5e6f of 2026-07-31; For all
  /// items subject to the EAR; 84 FR 22963)".
  public String cited() {
    StringBuilder text =
        new StringBuilder(name).append(" (").append(id).append(", ").append(version);
    for (String term : new String[] {requirement, citation}) {
      if (term != null) {
        text.append("; ").append(term);
      }
    }
    return text.append(')').toString();
  }
}
