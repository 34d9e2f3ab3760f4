package dev.palier.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A mapping of a data file: typed access by field, with a problem for each field that is missing,
/// malformed or unknown.
///
/// A reader that fails returns a harmless value (`""`, 0, 1970-01-01) after noting the problem, so
/// that one pass finds all of them. Call [#end()] when all fields were read: what is left over is
/// unknown.
public final class YamlMapping {

  private static final String MAYBE = "\nMaybe ";

  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> fields;
  private final Set<String> read = new LinkedHashSet<>();
  private final Problems problems;
  private boolean faulty;

  private YamlMapping(
      String file, String path, int line, Map<String, Node> fields, Problems problems) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.fields = fields;
    this.problems = problems;
  }

  static YamlMapping empty(String file, Problems problems) {
    YamlMapping nothing = new YamlMapping(file, "", 1, Map.of(), problems);
    nothing.faulty = true;
    return nothing;
  }

  static YamlMapping of(String file, String path, MappingNode node, Problems problems) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (fields.put(key, tuple.getValueNode()) != null) {
        problems.add(
            file,
            lineOf(tuple.getKeyNode()),
            join(path, key),
            "the field stands twice",
            "remove one of the two");
      }
    }
    return new YamlMapping(file, path, lineOf(node), fields, problems);
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /// The names of all fields, in the order of the file.
  public Set<String> names() {
    return fields.keySet();
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  public String text(String field) {
    return findText(field).orElseGet(() -> missing(field, ""));
  }

  public String text(String field, String otherwise) {
    return findText(field).orElse(otherwise);
  }

  public Optional<String> findText(String field) {
    return find(field).flatMap(node -> scalar(field, node));
  }

  public BigDecimal number(String field) {
    return findNumber(field).orElseGet(() -> missing(field, BigDecimal.ZERO));
  }

  public Optional<BigDecimal> findNumber(String field) {
    return findParsed(
        field,
        BigDecimal::new,
        () -> "a number",
        "write it with a decimal point and without unit, such as 1979 or 989.5");
  }

  public int integer(String field) {
    return findParsed(field, Integer::valueOf, () -> "a whole number", "write digits only")
        .orElseGet(() -> missing(field, 0));
  }

  public boolean truth(String field, boolean otherwise) {
    return findParsed(
            field,
            text -> YamlDocument.TRUTHS.get(text),
            () -> "true or false",
            "write true or false")
        .orElse(otherwise);
  }

  public LocalDate date(String field) {
    return findDate(field).orElseGet(() -> missing(field, LocalDate.EPOCH));
  }

  public Optional<LocalDate> findDate(String field) {
    return findParsed(field, LocalDate::parse, () -> "a date", "write it as 2025-07-15");
  }

  /// A value of an enum, written in kebab case: `data-centre` for `DATA_CENTRE`.
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    return findChoice(field, type).orElseGet(() -> missing(field, type.getEnumConstants()[0]));
  }

  public <E extends Enum<E>> Optional<E> findChoice(String field, Class<E> type) {
    return findParsed(
        field,
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')),
        () -> "one of " + kebab(type),
        "take one of these words");
  }

  /// A list of texts; a single scalar reads as a list of one, an absent field as an empty list.
  public List<String> texts(String field) {
    List<String> values = new ArrayList<>();
    find(field)
        .ifPresent(node -> {
          if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> scalar(field, item).ifPresent(values::add));
          } else {
            scalar(field, node).ifPresent(values::add);
          }
        });
    return values;
  }

  /// The mapping below a field; an absent one reads as empty, without a problem.
  public YamlMapping mapping(String field) {
    return find(field)
        .map(node -> asMapping(join(path, field), node))
        .orElseGet(() -> new YamlMapping(file, join(path, field), line, Map.of(), problems));
  }

  /// The mappings of a list, without those entries that are none; an absent field reads as an empty
  /// list.
  ///
  /// @param words fields that an entry may also give as words on one line, in this order: with
  ///   `value`, `source`, `grade` the entry `148 AIR C` reads as `{value: 148, source: AIR, grade:
  ///   C}`
  public List<YamlMapping> mappings(String field, String... words) {
    List<YamlMapping> values = new ArrayList<>();
    find(field)
        .ifPresent(node -> {
          if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node item : sequence.getValue()) {
              String at = join(path, field) + "[" + index++ + "]";
              YamlMapping entry =
                  words.length > 0 && item instanceof ScalarNode line
                      ? asMapping(at, line, words)
                      : asMapping(at, item);
              if (!entry.faulty) {
                values.add(entry);
              }
            }
          } else {
            problem(field, "not a list", "start each entry with `- `");
          }
        });
    return values;
  }

  /// Notes a problem at a field, with its line.
  public void problem(String field, String what, String maybe) {
    Node node = fields.get(field);
    faulty = true;
    problems.add(file, node == null ? line : lineOf(node), join(path, field), what, maybe);
  }

  /// Makes the value that this mapping describes, unless one of its own fields had a problem. What
  /// the maker refuses becomes a problem of this mapping; a last line "Maybe …" of the refusal
  /// becomes its way out.
  public <T> Optional<T> make(Supplier<T> maker) {
    if (faulty) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      int maybe = message.indexOf(MAYBE);
      problems.add(
          file,
          line,
          path,
          maybe < 0 ? message : message.substring(0, maybe),
          maybe < 0 ? "correct this entry" : message.substring(maybe + MAYBE.length()));
      return Optional.empty();
    }
  }

  /// Notes every field that was never asked for.
  public void end() {
    fields.keySet().stream()
        .filter(field -> !read.contains(field))
        .forEach(field ->
            problem(
                field,
                "unknown field",
                "take one of " + String.join(", ", read) + ", or remove it"));
  }

  private Optional<Node> find(String field) {
    read.add(field);
    return Optional.ofNullable(fields.get(field));
  }

  private Optional<String> scalar(String field, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isEmpty() ? Optional.empty() : Optional.of(scalar.getValue());
    }
    problem(field, "not a plain value", "write one value on the line");
    return Optional.empty();
  }

  private <T> Optional<T> findParsed(
      String field, Function<String, @Nullable T> parser, Supplier<String> kind, String maybe) {
    return findText(field)
        .flatMap(text -> {
          try {
            T value = parser.apply(text);
            if (value != null) {
              return Optional.of(value);
            }
          } catch (IllegalArgumentException | DateTimeParseException e) {
            // told below, with the value
          }
          problem(field, "\"" + text + "\" is not " + kind.get(), maybe);
          return Optional.empty();
        });
  }

  private YamlMapping asMapping(String at, Node node) {
    if (node instanceof MappingNode mapping) {
      return of(file, at, mapping, problems);
    }
    problems.add(file, lineOf(node), at, "not a mapping", "write `field: value` lines");
    YamlMapping nothing = new YamlMapping(file, at, lineOf(node), Map.of(), problems);
    nothing.faulty = true;
    return nothing;
  }

  /// Words on one line, as a mapping whose values all stand on that line.
  private YamlMapping asMapping(String at, ScalarNode line, String[] words) {
    String[] values = line.getValue().split(" ");
    if (values.length != words.length) {
      problems.add(
          file,
          lineOf(line),
          at,
          "\"" + line.getValue() + "\" is not " + String.join(", ", words),
          "write these " + words.length + " words, or `{" + words[0] + ": …}`");
      YamlMapping nothing = new YamlMapping(file, at, lineOf(line), Map.of(), problems);
      nothing.faulty = true;
      return nothing;
    }
    Map<String, Node> each = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i++) {
      each.put(
          words[i],
          new ScalarNode(
              Tag.STR, true, values[i], ScalarStyle.PLAIN, line.getStartMark(), line.getEndMark()));
    }
    return new YamlMapping(file, at, lineOf(line), each, problems);
  }

  private <T> T missing(String field, T harmless) {
    if (!fields.containsKey(field)
        || fields.get(field) instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
      faulty = true;
      problems.add(
          file, line, join(path, field), "the field is missing", "add `" + field + ":` here");
    }
    return harmless;
  }

  private static <E extends Enum<E>> String kebab(Class<E> type) {
    List<String> words = new ArrayList<>();
    for (E value : type.getEnumConstants()) {
      words.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return String.join(", ", words);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static String join(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
