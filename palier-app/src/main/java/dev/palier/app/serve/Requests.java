package dev.palier.app.serve;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.PageText;
import dev.palier.app.text.Messages;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Reads what a request asks.
final class Requests {

  private final Supplier<LocalDate> today;
  private final Predicate<Context> reads;

  /// @param reads whether who sends a request is told what people decided at the desk
  Requests(Supplier<LocalDate> today, Predicate<Context> reads) {
    this.today = today;
    this.reads = reads;
  }

  /// What the address asks.
  Ask ask(Context context) {
    return ask(context, first(context.queryParamMap()));
  }

  /// What the address asks, and these fields of a form that came with it.
  Ask ask(Context context, String... fields) {
    Map<String, String> values = first(context.queryParamMap());
    for (String field : fields) {
      String value = context.formParam(field);
      if (value != null) {
        values.put(field, value);
      }
    }
    return ask(context, values);
  }

  private static Map<String, String> first(Map<String, List<String>> parameters) {
    Map<String, String> values = new HashMap<>();
    parameters.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst()));
    return values;
  }

  private Ask ask(Context context, Map<String, String> values) {
    Optional<Locale> named = Optional.ofNullable(values.get("lang")).flatMap(Requests::known);
    Messages messages =
        Messages.of(named.orElseGet(() -> preferred(context.header("Accept-Language"))));
    return new Ask(
        context.path(),
        values,
        PageText.of(messages),
        named.isPresent(),
        today.get(),
        () -> reads.test(context));
  }

  private static Optional<Locale> known(String tag) {
    String wanted = Locale.forLanguageTag(tag).getLanguage();
    return Messages.LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(wanted))
        .findFirst();
  }

  /// The best of our languages for a header such as `fr-CA,fr;q=0.8,en;q=0.5`.
  private static Locale preferred(@org.jspecify.annotations.Nullable String header) {
    if (header == null || header.isBlank()) {
      return Locale.ENGLISH;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      return ranges.stream()
          .flatMap(range -> known(range.getRange()).stream())
          .findFirst()
          .orElse(Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
