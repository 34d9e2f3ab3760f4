package dev.palier.capability.run;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.model.LanguageModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the model that a table means, such as `Qwen/Qwen3-235B-A22B-FP8`.
public final class ModelWords {

  /// Endings of a repository's name that say how a model was tuned or stored, not what it is.
  private static final List<String> ENDINGS =
      List.of(
          "-fp8",
          "-fp4",
          "-nvfp4",
          "-mxfp4",
          "-bf16",
          "-int4",
          "-int8",
          "-awq",
          "-w4afp8",
          "-instruct",
          "-chat",
          "-base",
          "-thinking",
          "-hf",
          "-static-pertensor",
          "-dynamic",
          "-0324",
          "-0528",
          "-0905",
          "-2507",
          "-kv");

  private final Map<String, LanguageModel> byWord = new HashMap<>();

  public ModelWords(Catalog catalog) {
    for (LanguageModel model : catalog.models()) {
      byWord.put(stem(model.id()), model);
      byWord.put(stem(model.name()), model);
      model.repositories().forEach(repository -> byWord.put(stem(repository), model));
    }
    for (LanguageModel model : catalog.models()) {
      byWord.put(plain(model.id()), model);
      model.repositories().forEach(repository -> byWord.put(plain(repository), model));
    }
  }

  /// The model of an id, a name or a repository, whatever its tuning and storage.
  public Optional<LanguageModel> find(String word) {
    return Optional.ofNullable(byWord.get(plain(word)))
        .or(() -> Optional.ofNullable(byWord.get(stem(word))));
  }

  private static String plain(String word) {
    String name = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String stem(String word) {
    String name = plain(word);
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String ending : ENDINGS) {
        if (name.endsWith(ending) && name.length() > ending.length()) {
          name = name.substring(0, name.length() - ending.length());
          cut = true;
        }
      }
    }
    return name;
  }
}
