package dev.palier.app.proof;

import dev.palier.control.proof.Verdict;
import java.util.List;

/// What was proved, ready to be shown.
///
/// @param head of which day or draft it speaks
/// @param counts how many properties are proved, acknowledged, and open
/// @param broken the properties that do not hold or are open, with their witnesses
/// @param kept those that hold, by family
public record ProofsView(String head, String counts, List<Line> broken, List<Chapter> kept) {

  public ProofsView {
    broken = List.copyOf(broken);
    kept = List.copyOf(kept);
  }

  /// Whether no property is shown.
  public boolean isEmpty() {
    return broken.isEmpty() && kept.isEmpty();
  }

  /// A family of properties.
  public record Chapter(String title, List<Line> lines) {
    public Chapter {
      lines = List.copyOf(lines);
    }
  }

  /// A property with its verdict.
  ///
  /// @param span the days of which it speaks; empty where the head says so
  /// @param rows the facts of its witness; empty where there is none
  /// @param pair whether the witness is two transactions side by side
  /// @param reason why the law is so, or why the solver cannot tell; may be empty
  /// @param citation where the law is so, or where it is written that it must not be; may be empty
  public record Line(
      String id,
      String says,
      Verdict verdict,
      String word,
      String span,
      List<Row> rows,
      boolean pair,
      String reason,
      String citation,
      List<String> provisions) {
    public Line {
      rows = List.copyOf(rows);
      provisions = List.copyOf(provisions);
    }

    /// `✓` where nothing is left to be done, `≠` where the law is so, `✗` otherwise.
    public String mark() {
      return switch (verdict) {
        case PROVED -> "✓";
        case ACKNOWLEDGED -> "≠";
        case REFUTED, STALE, UNDECIDED -> "✗";
      };
    }
  }

  /// A fact of a witness.
  ///
  /// @param second its value in the second transaction; the same where there is only one
  public record Row(String label, String first, String second) {

    public boolean differs() {
      return !first.equals(second);
    }
  }
}
