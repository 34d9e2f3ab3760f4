package dev.palier.app.page.draft;

import dev.palier.control.condition.ConditionException;
import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataException;
import dev.palier.data.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a draft, all at once, and where.
///
/// @param faults what is wrong, in words, each with its place; empty for a draft that can be tried
/// @param maybe a way out; empty where each fault has its own
/// @param text what was written, with the faulty places marked
/// @param draft the draft, where nothing is wrong
public record DraftCheck(List<String> faults, String maybe, Marked text, Optional<Draft> draft) {

  public DraftCheck {
    faults = List.copyOf(faults);
  }

  static DraftCheck of(DraftForm form, StatuteBook book) {
    if (form.hasCondition()) {
      try {
        book.conditions().read(form.when());
      } catch (ConditionException e) {
        return new DraftCheck(
            told(e), e.advice(), Marked.words(form.when(), e.faults()), Optional.empty());
      }
    }
    String shown = form.hasCondition() ? form.when() : form.yaml();
    try {
      Draft draft = DraftReader.read("draft", form.text(), book);
      return new DraftCheck(List.of(), "", Marked.lines(shown, List.of()), Optional.of(draft));
    } catch (DataException e) {
      boolean whole = form.step() == DraftForm.Step.WHOLE;
      List<Integer> lines =
          whole ? e.problems().stream().map(Problem::line).distinct().toList() : List.of();
      return new DraftCheck(
          e.problems().stream().map(problem -> told(problem, whole)).toList(),
          "",
          Marked.lines(shown, lines),
          Optional.empty());
    }
  }

  private static List<String> told(ConditionException e) {
    List<String> faults = new ArrayList<>();
    for (ConditionException.Fault fault : e.faults()) {
      faults.add(fault.line() + ":" + fault.column() + " " + fault.what());
    }
    return faults.isEmpty() ? List.of(String.valueOf(e.getMessage())) : faults;
  }

  /// A problem without the name of a file that nobody wrote.
  private static String told(Problem problem, boolean whole) {
    String where = whole && problem.line() > 0 ? problem.line() + ": " : "";
    String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
    return where + field + problem.what() + ". Maybe " + problem.maybe() + ".";
  }
}
