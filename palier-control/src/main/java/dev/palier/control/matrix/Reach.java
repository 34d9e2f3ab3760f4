package dev.palier.control.matrix;

import java.util.List;
import java.util.Set;

/// Where a requirement row reaches.
public sealed interface Reach {

  /// The destinations with a mark in a column of the Commerce Country Chart.
  record OnChart(ChartColumn column) implements Reach {}

  /// Where provisions of the statute book apply, as a section of the regulations has it.
  ///
  /// @param section such as `742.6(a)(6)(iii)(B)`
  record ByProvisions(String section, List<String> provisions, String note) implements Reach {
    public ByProvisions {
      provisions = List.copyOf(provisions);
    }
  }

  /// Every destination but some.
  ///
  /// @param enforcedAs the provision whose enforcement is also the row's; empty where it is
  ///   enforced
  record Everywhere(String section, Set<String> except, String enforcedAs, String note)
      implements Reach {
    public Everywhere {
      except = Set.copyOf(except);
    }
  }

  /// Not a matter of entry and destination alone.
  record Outside(String section, String why) implements Reach {}
}
