package dev.palier.control.provision;

import dev.palier.control.fact.LocalText;
import dev.palier.data.YamlMapping;
import java.util.HashMap;
import java.util.Map;

/// French and Chinese titles of provisions and announcements, by id; a title without one stays
/// English.
public final class Translations {

  private final Map<String, String> french;
  private final Map<String, String> chinese;

  private Translations(Map<String, String> french, Map<String, String> chinese) {
    this.french = french;
    this.chinese = chinese;
  }

  public static Translations of(YamlMapping french, YamlMapping chinese) {
    return new Translations(titles(french), titles(chinese));
  }

  public LocalText of(String id, String english) {
    return new LocalText(
        english, french.getOrDefault(id, english), chinese.getOrDefault(id, english));
  }

  private static Map<String, String> titles(YamlMapping file) {
    Map<String, String> titles = new HashMap<>();
    for (YamlMapping entry : file.mappings("titles")) {
      titles.put(entry.text("id"), entry.text("title"));
      entry.end();
    }
    return titles;
  }
}
