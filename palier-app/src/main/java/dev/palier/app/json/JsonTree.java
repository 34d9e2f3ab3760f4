package dev.palier.app.json;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes trees of maps, lists and plain values as JSON: the same tree always gives the same bytes.
public final class JsonTree {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonTree() {}

  /// The tree on lines of two spaces' indent, with `\n` everywhere.
  public static String pretty(Object tree) {
    StringWriter text = new StringWriter();
    write(text, tree, true);
    return text.append('\n').toString();
  }

  /// The tree on one line.
  public static String compact(Object tree) {
    StringWriter text = new StringWriter();
    write(text, tree, false);
    return text.toString();
  }

  private static void write(Writer out, Object tree, boolean pretty) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    ObjectWriteContext context =
        pretty
            ? new ObjectWriteContext.Base() {
              @Override
              public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer;
              }

              @Override
              public boolean hasPrettyPrinter() {
                return true;
              }
            }
            : ObjectWriteContext.empty();
    try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
      value(json, tree);
    }
  }

  private static void value(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((name, inner) -> {
          json.writeName(String.valueOf(name));
          value(json, inner);
        });
        json.writeEndObject();
      }
      case Iterable<?> list -> {
        json.writeStartArray();
        list.forEach(inner -> value(json, inner));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number.toPlainString());
      case Double number ->
          json.writeNumber(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
      default -> json.writeString(value.toString());
    }
  }
}
