package dev.palier.app.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/// Records as the JSON that a database keeps, and texts as it can keep them.
///
/// What is kept must be readable for years: a component that is added later reads as absent or
/// empty, one that is gone is passed over. A test reads rows of the first form.
final class Stored {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(
              ignored -> JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final char REPLACEMENT = '\uFFFD';

  private Stored() {}

  static String json(Object record) {
    return text(MAPPER.writeValueAsString(record));
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static <T> List<T> readList(String json, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    return MAPPER.readValue(json, list);
  }

  /// A text without what PostgreSQL cannot keep and SQLite can (NUL, halves of a pair of
  /// surrogates), so that both keep the same.
  static String text(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(point ->
            point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                ? REPLACEMENT
                : point)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// Texts to search in: in lower case, one on a line.
  static String words(Collection<String> texts) {
    return text(String.join("\n", texts)).toLowerCase(Locale.ROOT);
  }
}
