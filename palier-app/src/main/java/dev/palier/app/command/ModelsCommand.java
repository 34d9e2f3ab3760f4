package dev.palier.app.command;

import dev.palier.app.json.JsonTree;
import dev.palier.app.json.ModelJson;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.model.LanguageModel;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier models`: the language models of the catalogue, with their architecture and its source.
@Command(
    name = "models",
    description = "List the language models, or show one with its architecture and source.",
    mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "ID", description = "A model, such as deepseek-v3.")
  private @Nullable String id;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    Catalog catalog = common.palier().catalog();
    PrintWriter out = common.out();
    if (id != null) {
      LanguageModel model = find(catalog, id);
      out.print(json ? JsonTree.pretty(ModelJson.of(model)) : text(model));
    } else if (json) {
      out.print(JsonTree.pretty(catalog.models().stream().map(ModelJson::of).toList()));
    } else {
      out.printf(
          "%-28s %9s %9s %7s %9s  %s%n",
          "id", "total 10⁹", "active", "layers", "context", "source, grade");
      catalog
          .models()
          .forEach(m ->
              out.printf(
                  "%-28s %9s %9s %7d %9d  %s, %s%n",
                  m.id(),
                  number(m.totalParametersBillion()),
                  number(m.activeParametersBillion()),
                  m.layers(),
                  m.contextTokens(),
                  m.sourceKey(),
                  m.grade()));
    }
    return ExitCode.ANSWERED;
  }

  private static LanguageModel find(Catalog catalog, String wanted) {
    return catalog
        .findModel(wanted)
        .orElseThrow(() ->
            new UsageException(
                "No model \"" + wanted + "\" is in the catalogue",
                "take one of "
                    + catalog.models().stream()
                        .map(LanguageModel::id)
                        .collect(Collectors.joining(", "))));
  }

  private static String text(LanguageModel model) {
    return ModelJson.of(model).entrySet().stream()
        .filter(entry -> entry.getValue() != null && !entry.getValue().toString().isEmpty())
        .map(entry -> "%-24s %s%n".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining());
  }

  private static String number(java.math.@Nullable BigDecimal value) {
    return value == null ? "?" : value.toPlainString();
  }
}
