package dev.palier.app.page.derate;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.derating.DeratingDesk;
import dev.palier.app.desk.Palier;
import dev.palier.capability.derating.Question;
import dev.palier.capability.derating.Within;
import dev.palier.capability.design.Parent;
import dev.palier.capability.workload.Workload;
import dev.palier.control.geography.Country;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an address asks of the page: `parent=nvidia-h100-sxm&as_of=2023-11-17&destination=CN`.
///
/// @param market `as-parent`, `data-centre` or `other`
public record DerateForm(
    Parent parent,
    LocalDate day,
    String destination,
    Workload workload,
    Within within,
    String market) {

  /// The cut that the page opens with: of the H100, on the first day of the rule that the H20 was
  /// made for.
  private static final String USUAL_PARENT = "nvidia-h100-sxm";

  private static final LocalDate USUAL_DAY = LocalDate.of(2023, 11, 17);
  private static final String USUAL_DESTINATION = "CN";
  private static final String USUAL_WORKLOAD = "deepseek-r1-decode";
  private static final Set<String> MARKETS = Set.of("as-parent", "data-centre", "other");

  /// @throws AskException with what cannot be read
  static DerateForm of(Ask ask, Palier palier, DeratingDesk desk) {
    return new DerateForm(
        pick(ask, "parent", USUAL_PARENT, desk.parents().byId()),
        ask.date("as_of", USUAL_DAY),
        destination(ask, palier),
        pick(ask, "workload", USUAL_WORKLOAD, desk.workloads().byId()),
        within(ask),
        market(ask));
  }

  /// The question that the search answers.
  Question question() {
    return new Question(parent, destination, day, within, dataCentre(), Set.of());
  }

  /// Whether the cut is for data centres; null as the parent.
  @Nullable Boolean dataCentre() {
    return switch (market) {
      case "data-centre" -> Boolean.TRUE;
      case "other" -> Boolean.FALSE;
      default -> null;
    };
  }

  /// The parameters of its address, without those of the cut.
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("parent", parent.chip().id());
    parameters.put("as_of", day.toString());
    parameters.put("destination", destination);
    parameters.put("workload", workload.id());
    parameters.put("within", within.word());
    parameters.put("market", market);
    return parameters;
  }

  private static <V> V pick(Ask ask, String name, String usual, Map<String, V> all) {
    String id = ask.get(name, usual);
    V picked = all.get(id);
    if (picked == null) {
      throw AskException.unreadable("problem.choice", name, id, String.join(", ", all.keySet()));
    }
    return picked;
  }

  private static String destination(Ask ask, Palier palier) {
    String written = ask.get("destination", USUAL_DESTINATION);
    return palier
        .book()
        .geography()
        .resolve(written)
        .map(Country::code)
        .orElseThrow(() -> AskException.unreadable("problem.country", written));
  }

  private static Within within(Ask ask) {
    String word = ask.get("within", Within.NO_REQUIREMENT.word());
    return Within.find(word)
        .orElseThrow(() ->
            AskException.unreadable(
                "problem.choice",
                "within",
                word,
                Arrays.stream(Within.values())
                    .map(Within::word)
                    .collect(Collectors.joining(", "))));
  }

  private static String market(Ask ask) {
    String word = ask.get("market", "as-parent");
    if (!MARKETS.contains(word)) {
      throw AskException.unreadable(
          "problem.choice", "market", word, "as-parent, data-centre, other");
    }
    return word;
  }
}
