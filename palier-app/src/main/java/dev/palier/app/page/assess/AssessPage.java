package dev.palier.app.page.assess;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.Fields;
import dev.palier.app.ask.PageText;
import dev.palier.app.page.Site;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.product.Product;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.geography.Country;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The page `/`: states a transaction in a minute.
public final class AssessPage {

  private static final String USUAL_END_USE = "commercial";

  private final Site site;

  public AssessPage(Site site) {
    this.site = site;
  }

  /// The form with what the address states, and today as the date where it states none.
  public String show(Ask ask) {
    Map<Field, String> stated = new EnumMap<>(Field.class);
    stated.putAll(Fields.of(ask));
    stated.putIfAbsent(Field.AS_OF, ask.today().toString());
    return show(ask, stated, List.of());
  }

  /// The form with the problems of what was written.
  String show(Ask ask, Map<Field, String> stated, List<FieldProblem> problems) {
    FormView view =
        new FormView(
            stated,
            problems,
            products(site.palier().catalog()),
            countries(ask.text()),
            site.palier().catalog().makers().stream().map(Maker::name).sorted().toList(),
            endUses());
    return site.render(ask, "assess", "assess", ask.text().get("assess.title"), view);
  }

  private static List<FormView.Suggestion> products(Catalog catalog) {
    return Stream.<Product>concat(catalog.chips().stream(), catalog.systems().stream())
        .sorted(Comparator.comparing(Product::name))
        .map(product -> new FormView.Suggestion(product.name(), product.id()))
        .toList();
  }

  private List<FormView.Suggestion> countries(PageText text) {
    Collator collator = Collator.getInstance(text.language());
    return site.palier().book().geography().countries().stream()
        .map(country -> suggestion(country, text))
        .sorted(Comparator.comparing(FormView.Suggestion::value, collator))
        .toList();
  }

  private static FormView.Suggestion suggestion(Country country, PageText text) {
    return new FormView.Suggestion(country.name(text.language()), country.code());
  }

  /// The words that settle an end use: one for each fact of that kind, and the usual one.
  private List<String> endUses() {
    return Stream.concat(
            Stream.of(USUAL_END_USE),
            site.palier().book().vocabulary().facts().stream()
                .filter(fact -> fact.kind() == FactKind.END_USE)
                .map(Fact::name)
                .map(name -> name.substring(name.indexOf('.') + 1).replace('_', '-')))
        .toList();
  }
}
