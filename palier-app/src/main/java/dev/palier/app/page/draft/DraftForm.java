package dev.palier.app.page.draft;

import dev.palier.control.draft.DraftText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What a drafter wrote into the form.
///
/// @param step what is done
/// @param provision the provision that is changed or repealed
/// @param when the condition, in CEL
/// @param id the name of a provision that is added
/// @param consequence what follows from it: `licence` or `exception`
/// @param symbol the reason for control, or the exception's symbol
/// @param lifts the requirements that an exception lifts, with commas
/// @param yaml the whole draft, where it is written by hand
public record DraftForm(
    Step step,
    String provision,
    LocalDate from,
    String when,
    String id,
    String consequence,
    String symbol,
    String lifts,
    String yaml) {

  /// The fields of the form beside the day.
  static final String[] FIELDS = {
    "step", "provision", "when", "id", "consequence", "symbol", "lifts", "yaml"
  };

  private static final String EXCEPTION = "exception";

  /// What a form can do.
  public enum Step {
    CHANGE,
    REPEAL,
    ADD,
    WHOLE;

    static Step of(String written) {
      for (Step step : values()) {
        if (step.name().toLowerCase(Locale.ROOT).equals(written)) {
          return step;
        }
      }
      return CHANGE;
    }
  }

  /// @param field gives a field by its name, empty where it did not come
  static DraftForm of(Function<String, String> field, LocalDate from) {
    return new DraftForm(
        Step.of(field.apply("step")),
        field.apply("provision"),
        from,
        field.apply("when"),
        field.apply("id").strip(),
        field.apply("consequence"),
        field.apply("symbol").strip(),
        field.apply("lifts"),
        field.apply("yaml"));
  }

  /// Whether its condition is written in CEL by itself.
  boolean hasCondition() {
    return step == Step.CHANGE || step == Step.ADD;
  }

  int characters() {
    return when.length() + id.length() + symbol.length() + lifts.length() + yaml.length();
  }

  /// The draft as a file of YAML.
  String text() {
    DraftText text =
        new DraftText(
            step == Step.ADD ? id : provision + " " + step.name().toLowerCase(Locale.ROOT), from);
    return switch (step) {
      case CHANGE -> text.change(provision, when).text();
      case REPEAL -> text.repeal(provision).text();
      case ADD -> text.add(id, then(), when).text();
      case WHOLE -> yaml;
    };
  }

  private Map<String, String> then() {
    Map<String, String> then = new LinkedHashMap<>();
    if (consequence.equals(EXCEPTION)) {
      then.put(EXCEPTION, symbol);
      then.put("lifts", "[" + lifts + "]");
    } else {
      then.put("licence", symbol);
      then.put("basis", "destination");
    }
    return then;
  }
}
