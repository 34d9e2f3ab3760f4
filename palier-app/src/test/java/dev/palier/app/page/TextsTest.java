package dev.palier.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.ask.PageText;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.ladder.Definition;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.control.transaction.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Set<String> ENGLISH = keys("pages.properties");

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = PageText.class.getResourceAsStream("/dev/palier/app/page/" + name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }

  private static Set<String> keys(String name) {
    return new TreeSet<>(load(name).stringPropertyNames());
  }

  @Test
  void allThreeLanguagesAreComplete() {
    assertThat(keys("pages_fr.properties")).isEqualTo(ENGLISH);
    assertThat(keys("pages_zh.properties")).isEqualTo(ENGLISH);
  }

  @Test
  void noTextIsEmptyAndPlacesForValuesAreTheSame() {
    Properties english = load("pages.properties");
    for (String other : List.of("pages_fr.properties", "pages_zh.properties")) {
      Properties translated = load(other);
      for (String key : ENGLISH) {
        assertThat(translated.getProperty(key)).as(key).isNotBlank();
        assertThat(places(translated.getProperty(key)))
            .as(other + " " + key)
            .isEqualTo(places(english.getProperty(key)));
      }
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  @Test
  void everyTextThatATemplateAsksForIsThere() throws IOException {
    Path templates = Path.of(System.getProperty("palier.root"), "palier-app/src/main/jte/page");
    Pattern asked =
        Pattern.compile("frame\\.t\\(\"([a-z0-9.\\-]+)\"[,)]", Pattern.CASE_INSENSITIVE);
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.list(templates)) {
      for (Path file : files.toList()) {
        Matcher matcher = asked.matcher(Files.readString(file));
        while (matcher.find()) {
          if (!ENGLISH.contains(matcher.group(1))) {
            missing.add(file.getFileName() + ": " + matcher.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyNameOfTheDomainHasAText() {
    for (Field field : Field.values()) {
      assertThat(ENGLISH).contains("field." + field.column());
    }
    for (Definition definition : Definition.values()) {
      assertThat(ENGLISH).contains("definition." + definition.id());
    }
    for (LadderMetric metric : LadderMetrics.list()) {
      assertThat(ENGLISH).contains("metric." + metric.id(), "metric-short." + metric.id());
    }
    for (Attribute attribute : Attribute.values()) {
      if (!attribute.isFormat()) {
        assertThat(ENGLISH).contains("attribute." + attribute.key());
      }
    }
  }

  @Test
  void aTextIsGivenInTheLanguageAskedFor() {
    assertThat(PageText.of(Messages.of(Locale.FRENCH)).get("nav.rules")).isEqualTo("Règles");
    assertThat(PageText.of(Messages.of("zh")).get("nav.rules")).isEqualTo("规则");
    assertThat(PageText.of(Messages.of("fr")).get("problem.busy"))
        .isEqualTo("Trop de grandes requêtes sont en cours.");
    assertThat(PageText.of(Messages.of("fr")).get("hint.exporter_country"))
        .isEqualTo("D'où elle expédie");
  }
}
