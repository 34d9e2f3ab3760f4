package dev.palier.app.page.derate;

import dev.palier.app.ask.Ask;
import dev.palier.app.derating.Cut;
import dev.palier.app.derating.CutWords;
import dev.palier.app.derating.DeratingDesk;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Site;
import dev.palier.app.page.assess.FormView;
import dev.palier.app.text.Messages;
import dev.palier.app.text.Rounded;
import dev.palier.app.throughput.Throughputs;
import dev.palier.capability.derating.Certificate;
import dev.palier.capability.design.Design;
import dev.palier.capability.workload.Objective;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The page `/derate`: a chip is cut with sliders, or by the search, under the rules of a day.
public final class DeratePage {

  private final Site site;
  private final DeratingDesk desk;
  private final Cutting cutting;

  public DeratePage(Site site, DeratingDesk desk, Throughputs throughputs) {
    this.site = site;
    this.desk = desk;
    this.cutting = new Cutting(site.palier(), throughputs);
  }

  /// Whether the address asks for the search, which takes longer than a cut.
  public static boolean searches(Ask ask) {
    return ask.flag("find") || ask.flag("leverage");
  }

  public String show(Ask ask) {
    DerateForm form = DerateForm.of(ask, site.palier(), desk);
    Optional<Cut> found = searches(ask) ? Optional.of(search(ask, form)) : Optional.empty();
    Knobs knobs =
        found
            .flatMap(Cut::best)
            .map(design -> Knobs.showing(design, form.day()))
            .orElseGet(() -> Knobs.of(ask, form));
    DerateView view =
        new DerateView(
            form,
            choices(ask),
            knobs,
            cutting.view(ask, form, knobs),
            found.map(cut -> best(cut, ask.text().messages())));
    return site.render(ask, "derate", "derate", ask.text().get("derate.title"), view);
  }

  /// The cut alone, for a slider that moves.
  public String cut(Ask ask) {
    DerateForm form = DerateForm.of(ask, site.palier(), desk);
    CutView view = cutting.view(ask, form, Knobs.of(ask, form));
    return site.render(ask, "derate-cut", "derate", ask.text().get("derate.title"), view);
  }

  private Cut search(Ask ask, DerateForm form) {
    return desk.answer(
        form.question(),
        form.workload(),
        Objective.THROUGHPUT,
        false,
        null,
        ask.flag("leverage"),
        (what, done) -> {});
  }

  private DerateView.Choices choices(Ask ask) {
    Palier palier = site.palier();
    return new DerateView.Choices(
        List.copyOf(desk.parents().byId().values()),
        List.copyOf(desk.workloads().byId().values()),
        palier.book().geography().countries().stream()
            .map(c -> new FormView.Suggestion(c.name(ask.text().language()), c.code()))
            .sorted(Comparator.comparing(FormView.Suggestion::value))
            .toList());
  }

  private static DerateView.Best best(Cut cut, Messages messages) {
    CutWords words = new CutWords(messages);
    Map<String, String> sold = words.rows(cut.question().parent().uncut());
    Map<String, String> best = cut.best().map(words::rows).orElse(Map.of());
    Map<String, String> plain = rows(words, cut.plain());
    List<DerateView.Row> rows = new ArrayList<>();
    sold.forEach((label, value) ->
        rows.add(
            new DerateView.Row(
                label, value, best.getOrDefault(label, "–"), plain.getOrDefault(label, "–"))));
    rows.add(
        new DerateView.Row(
            messages.get("derate.tokens"),
            Rounded.of(cut.parentValue()),
            Rounded.of(cut.value()),
            Rounded.of(cut.plainValue())));
    rows.add(
        new DerateView.Row(
            messages.get("derate.share"),
            Rounded.percent(1),
            Rounded.percent(cut.shareOfParent(cut.value())),
            Rounded.percent(cut.shareOfParent(cut.plainValue()))));
    return new DerateView.Best(
        cut, rows, certificate(cut.found().certificate(), messages), elasticities(cut, messages));
  }

  private static Map<String, String> rows(CutWords words, @Nullable Design design) {
    return design == null ? Map.of() : words.rows(design);
  }

  private static String certificate(Certificate c, Messages messages) {
    return messages.get(
        "derate.certificate",
        c.designs(),
        Rounded.percent(c.gap()),
        c.opened(),
        c.pruned(),
        c.evaluated());
  }

  private static String elasticities(Cut cut, Messages messages) {
    return messages.get(
        "derate.elasticities",
        cut.elasticities().entrySet().stream()
            .map(each ->
                messages.of("derate.resource", each.getKey()) + " " + Rounded.of(each.getValue()))
            .collect(Collectors.joining(", ")));
  }
}
