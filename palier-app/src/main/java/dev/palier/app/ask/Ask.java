package dev.palier.app.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// What one request asks: a path, its parameters, a language, and the day it came on.
///
/// @param values the parameters of the address, the first of each name
/// @param languageAsked whether the address names the language, so that links keep it
/// @param today the default of a date that was not given, and nothing else
/// @param reads whether who asks is told what people decided at the desk; asked once for an answer
///   that depends on it, since it is noted
public record Ask(
    String path,
    Map<String, String> values,
    PageText text,
    boolean languageAsked,
    LocalDate today,
    BooleanSupplier reads) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);

  public Ask {
    values = Map.copyOf(values);
  }

  /// A parameter that is there and not blank.
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  public String get(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /// Whether a box was ticked.
  public boolean flag(String name) {
    return find(name).filter(value -> !value.equals("no") && !value.equals("false")).isPresent();
  }

  /// @throws AskException if it is no date, or one that the statute book does not cover
  public LocalDate date(String name, LocalDate otherwise) {
    String written = get(name, otherwise.toString());
    try {
      LocalDate day = LocalDate.parse(written);
      if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
        throw AskException.unreadable(
            "problem.date-range", name, written, FIRST_DAY.toString(), LAST_DAY.toString());
      }
      return day;
    } catch (DateTimeParseException e) {
      throw AskException.unreadable("problem.date", name, written);
    }
  }

  /// @throws AskException if it is no whole number from `low` to `high`
  public int number(String name, int otherwise, int low, int high) {
    String written = get(name, String.valueOf(otherwise));
    try {
      int number = Integer.parseInt(written);
      if (low <= number && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw AskException.unreadable("problem.number", name, written, low, high);
  }

  /// @throws AskException if it is no number from `low` to `high`
  public double decimal(String name, double otherwise, double low, double high) {
    Optional<String> written = find(name);
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(written.get());
      if (low <= number && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw AskException.unreadable("problem.decimal", name, written.get(), low, high);
  }

  /// An address of this site in the language that was asked for, such as `link("/chips", "sort",
  /// "tpp")`.
  public String link(String to, String... namesAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return linkTo(to, parameters);
  }

  /// The same with the parameters of a map.
  public String linkTo(String to, Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    if (languageAsked && !all.containsKey("lang")) {
      all.put("lang", text.tag());
    }
    return Address.of(to, all);
  }

  /// The address of this request with one parameter changed; blank takes it away.
  public String here(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(new TreeMap<>(values));
    changed.put(name, value);
    return Address.of(path, changed);
  }
}
