package dev.palier.app.api;

import dev.palier.app.api.Route.Answer;
import dev.palier.app.api.Route.Parameter;
import dev.palier.app.ask.Ask;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.desk.Palier;
import dev.palier.app.desk.Version;
import dev.palier.app.party.PartyColumn;
import dev.palier.control.transaction.Field;
import dev.palier.screening.Screener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The routes of the interface; the server and the description are both made from this list.
public final class Api {

  public static final String ROOT = "/api/v1";

  private static final Parameter LANGUAGE =
      new Parameter("lang", "query", "Language of texts: en, fr or zh.", false, "en");
  private static final Parameter AS_OF =
      new Parameter("as_of", "query", "Date of the question.", false, "2025-07-15");

  private static final Parameter RELATED =
      new Parameter("related", "query", "no to leave out related names.", false, "yes");
  private static final Parameter LIMIT =
      new Parameter("limit", "query", "How many matches of each sort at most.", false, "25");

  private Api() {}

  /// @param assessors what assesses orders for who asks, with their parties screened
  /// @param screener the one over today's lists; asked anew for each answer
  public static List<Route> routes(
      Palier palier, Function<Ask, Assessor> assessors, Supplier<Screener> screener) {
    AssessApi assess = new AssessApi(palier, assessors);
    CatalogApi catalog = new CatalogApi(palier);
    LadderApi ladder = new LadderApi(palier);
    MatrixApi matrix = new MatrixApi(palier);
    ScreenApi screen = new ScreenApi(palier, screener);
    return List.of(
        Route.get(
            "/assess",
            "Determine one transaction, stated in the address.",
            fields(),
            "Determination",
            false,
            (ask, id, body) -> assess.get(ask)),
        Route.post(
            "/assess",
            "Determine one transaction, or each of a list of up to " + AssessApi.FORM.limit() + ".",
            List.of(LANGUAGE),
            "Determination",
            AssessApi.FORM,
            (ask, id, body) -> assess.post(ask, body)),
        Route.get(
            "/chips",
            "All chips, with the measures that rules ask for.",
            List.of(parameter("maker", "Only this maker's.", "nvidia")),
            "Chip",
            true,
            (ask, id, body) -> catalog.chips(ask)),
        Route.get(
            "/chips/{id}",
            "One chip: every figure with source and grade.",
            List.of(new Parameter("id", "path", "Id of a chip.", true, "nvidia-h20")),
            "Chip",
            false,
            (ask, id, body) -> catalog.chip(id)),
        Route.get(
            "/ladder",
            "The ladder of a date, the levels of a chip on it, and a claim about the chip.",
            List.of(
                parameter("chip", "The chip, by id or name.", "nvidia-h20"),
                parameter("level", "A claimed level, to be checked.", "4"),
                AS_OF,
                parameter("metric", "What is ranked by.", "memory-bandwidth"),
                parameter("ladder", "A named reference, maker-ID, or all.", "nvidia-boards"),
                parameter("withdrawn", "counted or left-out.", "counted"),
                parameter("export_only", "yes to count products made to fit a rule.", "no")),
            "Ladder",
            false,
            (ask, id, body) -> ladder.get(ask)),
        Route.get(
            "/matrix",
            "Cells of the licence matrix: an entry to every destination, every entry to one, or one cell.",
            List.of(
                AS_OF,
                parameter("eccn", "The entry or a paragraph of it.", "3A090.a"),
                parameter("destination", "The destination, by code or name.", "CN"),
                LANGUAGE),
            "LicenceMatrix",
            false,
            (ask, id, body) -> matrix.get(ask)),
        Route.get(
            "/rules",
            "The statute book; with a date, the provisions that stand on it.",
            List.of(AS_OF, LANGUAGE),
            "StatuteBook",
            false,
            (ask, id, body) -> catalog.rules(ask)),
        Route.get(
            "/rules/{id}",
            "One provision: periods, conditions, enforcement, citations.",
            List.of(new Parameter("id", "path", "Id of a provision.", true, "3A090.a"), LANGUAGE),
            "Provision",
            false,
            (ask, id, body) -> catalog.rule(ask, id)),
        Route.get(
            "/screen",
            "Screen one party, stated in the address, against the lists of today.",
            party(),
            "Screening",
            false,
            (ask, id, body) -> screen.get(ask)),
        Route.post(
            "/screen",
            "Screen one party, or each of a list of up to " + ScreenApi.FORM.limit() + ".",
            List.of(RELATED, LIMIT, LANGUAGE),
            "Screening",
            ScreenApi.FORM,
            (ask, id, body) -> screen.post(ask, body)),
        Route.get(
            "/openapi.json",
            "This description.",
            List.of(),
            "Description",
            false,
            (ask, id, body) ->
                new Answer.Tree(OpenApi.of(routes(palier, assessors, screener), Version.text()))));
  }

  private static List<Parameter> party() {
    List<Parameter> parameters = new ArrayList<>();
    for (PartyColumn column : PartyColumn.values()) {
      parameters.add(
          new Parameter(
              column.column(),
              "query",
              "As the column of a file of parties.",
              column == PartyColumn.NAME,
              switch (column) {
                case NAME -> "Huawei Technologies";
                case TYPE -> "organisation";
                case COUNTRY -> "CN";
                case REFERENCE, ALIASES, ADDRESS, BIRTH, IDS -> "";
              }));
    }
    parameters.addAll(List.of(RELATED, LIMIT, LANGUAGE));
    return parameters;
  }

  private static Parameter parameter(String name, String description, String example) {
    return new Parameter(name, "query", description, false, example);
  }

  private static List<Parameter> fields() {
    List<Parameter> parameters = new ArrayList<>();
    Arrays.stream(Field.values())
        .map(field ->
            new Parameter(
                field.column(),
                "query",
                "As the column of a file of orders.",
                field.isRequired(),
                example(field)))
        .forEach(parameters::add);
    parameters.add(LANGUAGE);
    return parameters;
  }

  static String example(Field field) {
    return switch (field) {
      case ITEM -> "nvidia-h20";
      case DESTINATION -> "CN";
      case AS_OF -> "2025-07-15";
      case EXPORTER -> "NVIDIA";
      default -> "";
    };
  }
}
