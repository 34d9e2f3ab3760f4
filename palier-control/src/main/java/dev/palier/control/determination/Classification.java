package dev.palier.control.determination;

import dev.palier.control.condition.Truth;
import dev.palier.control.provision.Consequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Under which entry of the control list the item falls at the date, such as `3A090.a` by paragraph
/// `3A090.a.1`.
///
/// @param entry the entry; `not listed` where no entry of the statute book applies, `undetermined`
///   where an unknown fact decides
/// @param paragraphs the paragraphs that it meets
/// @param possible entries that an unknown fact leaves open
public record Classification(String entry, List<String> paragraphs, List<String> possible) {

  public static final String NOT_LISTED = "not listed";
  public static final String UNDETERMINED = "undetermined";

  public Classification {
    paragraphs = List.copyOf(paragraphs);
    possible = List.copyOf(possible);
  }

  static Classification of(Findings findings) {
    Consequence.Classifies best = null;
    List<Consequence.Classifies> open = new ArrayList<>();
    for (Finding finding : findings.with(Consequence.Classifies.class)) {
      Consequence.Classifies classifies =
          (Consequence.Classifies) finding.provision().consequence();
      if (finding.verdict() == Truth.YES) {
        best = best == null || classifies.rank() < best.rank() ? classifies : best;
      } else if (finding.verdict() == Truth.UNKNOWN) {
        open.add(classifies);
      }
    }
    int rank = best == null ? Integer.MAX_VALUE : best.rank();
    open.removeIf(classifies -> classifies.rank() >= rank);
    open.sort(Comparator.comparingInt(Consequence.Classifies::rank));
    List<String> possible = open.stream().map(Consequence.Classifies::entry).toList();
    String entry = !possible.isEmpty() ? UNDETERMINED : best == null ? NOT_LISTED : best.entry();
    return new Classification(entry, paragraphs(findings), possible);
  }

  private static List<String> paragraphs(Findings findings) {
    List<String> paragraphs = new ArrayList<>();
    for (Finding finding : findings.with(Consequence.MeetsParagraph.class)) {
      if (finding.verdict() == Truth.YES
          && finding.provision().consequence() instanceof Consequence.MeetsParagraph meets) {
        paragraphs.add(meets.paragraph());
      }
    }
    return paragraphs;
  }
}
