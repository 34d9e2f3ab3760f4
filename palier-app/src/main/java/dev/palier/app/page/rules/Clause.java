package dev.palier.app.page.rules;

import java.util.List;

/// A condition in words, as a tree that a reader can follow.
public sealed interface Clause {

  /// One test: "TPP ≥ 4800".
  record Test(String text) implements Clause {}

  /// Another provision that must apply.
  record Other(String provision) implements Clause {}

  /// The opposite of a clause.
  record Not(Clause part) implements Clause {}

  /// All of its parts, or any of them.
  record Joint(boolean all, List<Clause> parts) implements Clause {
    public Joint {
      parts = List.copyOf(parts);
    }
  }
}
