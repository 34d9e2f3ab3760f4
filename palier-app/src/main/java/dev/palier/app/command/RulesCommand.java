package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.json.RuleJson;
import dev.palier.app.text.Messages;
import dev.palier.control.fact.Fact;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier rules`: the statute book, one provision of it, or the facts that provisions ask for.
@Command(
    name = "rules",
    description =
        "List the provisions, show one with its time lines, or list the facts they ask for; compare the rules of two days, and try a change on your own orders.",
    subcommands = {
      RulesDiffCommand.class,
      RulesImpactCommand.class,
      RulesDraftCommand.class,
      RulesMatrixCommand.class,
      RulesProveCommand.class
    },
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A provision or announcement, such as 3A090.a or letter-2025-h20.")
  private @Nullable String id;

  @Option(names = "--as-of", paramLabel = "DATE", description = "Only what stands on this day.")
  private @Nullable LocalDate asOf;

  @Option(names = "--facts", description = "List the facts that provisions ask for.")
  private boolean facts;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    Palier palier = common.palier();
    Messages messages = common.messages();
    PrintWriter out = common.out();
    RuleJson trees = new RuleJson(palier.book(), messages);
    if (facts) {
      listFacts(palier, messages, out);
    } else if (id != null) {
      showOne(palier, trees, messages, out, id);
    } else {
      list(palier, trees, messages, out);
    }
    return ExitCode.ANSWERED;
  }

  private void listFacts(Palier palier, Messages messages, PrintWriter out) {
    if (json) {
      out.print(
          JsonTree.pretty(
              palier.book().vocabulary().facts().stream()
                  .map(f ->
                      JsonObject.of(
                          "fact",
                          f.name(),
                          "type",
                          f.type(),
                          "kind",
                          f.kind(),
                          "unit",
                          f.unit(),
                          "question",
                          f.question().in(messages.language())))
                  .toList()));
      return;
    }
    for (Fact fact : palier.book().vocabulary().facts()) {
      out.printf(
          "%-28s %-8s %s%n",
          fact.name(),
          fact.type().name().toLowerCase(Locale.ROOT),
          fact.question().in(messages.language()));
    }
  }

  private void list(Palier palier, RuleJson trees, Messages messages, PrintWriter out) {
    List<Provision> provisions =
        palier.book().provisions().stream()
            .filter(p -> asOf == null || p.findPeriod(asOf).isPresent())
            .toList();
    if (json) {
      out.print(JsonTree.pretty(provisions.stream().map(trees::provision).toList()));
      return;
    }
    for (Regime regime : palier.book().regimes()) {
      out.println(
          regime.id()
              + ": "
              + regime.title()
              + " ("
              + messages.get("card.last-verified")
              + " "
              + regime.lastVerified()
              + ")");
      provisions.stream()
          .filter(p -> p.regime().equals(regime.id()))
          .forEach(p ->
              out.printf(
                  "  %-26s %-24s %s%n",
                  p.id(),
                  p.periods().getFirst().from()
                      + " – "
                      + (p.periods().getLast().isOpen()
                          ? ""
                          : p.periods().getLast().until().minusDays(1)),
                  p.title().in(messages.language())));
      regime.announcements().stream()
          .filter(a -> asOf == null || a.standsOn(asOf))
          .forEach(a ->
              out.printf(
                  "  %-26s %-24s %s (%s)%n",
                  a.id(),
                  a.from() + " –",
                  a.title().in(messages.language()),
                  messages.get("card.not-law")));
    }
  }

  private void showOne(
      Palier palier, RuleJson trees, Messages messages, PrintWriter out, String wanted) {
    Provision provision =
        palier
            .book()
            .findProvision(wanted)
            .orElseThrow(() ->
                new UsageException(
                    "No provision \"" + wanted + "\"", "take " + near(palier, wanted)));
    if (json) {
      out.print(JsonTree.pretty(trees.provision(provision)));
      return;
    }
    out.println(provision.id() + ": " + provision.title().in(messages.language()));
    out.println("  " + RuleJson.consequence(provision.consequence()));
    provision.periods().stream()
        .filter(p -> asOf == null || p.covers(asOf))
        .forEach(p -> {
          out.println("  " + p.from() + " – " + (p.isOpen() ? "" : p.until().minusDays(1)));
          out.println("    when " + p.written());
          out.println(
              "    "
                  + p.citation()
                  + " ("
                  + messages.of("confidence", p.confidence())
                  + ")"
                  + (p.note().isEmpty() ? "" : "\n    " + p.note()));
        });
    provision
        .enforcement()
        .forEach(e ->
            out.println(
                "  " + e.from() + " " + messages.of("enforcement", e.state()) + " " + e.cite()));
    for (Announcement a : trees.announcements(provision.id())) {
      out.println(
          "  "
              + a.from()
              + " "
              + a.title().in(messages.language())
              + " ("
              + messages.get("card.not-law")
              + "; "
              + a.citation()
              + ")");
    }
  }

  private static String near(Palier palier, String wanted) {
    List<String> ids = new ArrayList<>();
    String start =
        wanted.length() > 3
            ? wanted.substring(0, 3).toLowerCase(Locale.ROOT)
            : wanted.toLowerCase(Locale.ROOT);
    palier.book().provisions().stream()
        .map(Provision::id)
        .filter(id -> id.toLowerCase(Locale.ROOT).startsWith(start))
        .limit(8)
        .forEach(ids::add);
    return ids.isEmpty() ? "an id that `palier rules` lists" : "one of " + String.join(", ", ids);
  }
}
