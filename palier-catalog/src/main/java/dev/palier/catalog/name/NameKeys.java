package dev.palier.catalog.name;

import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.product.Alias;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The keys under which names are compared: what is left of a name without its maker and without
/// generic words. "NVIDIA-H20", "puce H20" and "英伟达H20芯片" all have the key `h20`.
final class NameKeys {

  private final List<List<String>> latinMakers = new ArrayList<>();
  private final Set<String> firstWords = new HashSet<>();
  private final List<String> chineseMakers = new ArrayList<>();

  NameKeys(Collection<Maker> makers) {
    makers.stream()
        .flatMap(NameKeys::namesOf)
        .distinct()
        .forEach(name -> {
          List<String> words = Words.of(name);
          if (words.stream().anyMatch(NameKeys::isChinese)) {
            words.stream().filter(NameKeys::isChinese).forEach(chineseMakers::add);
          } else {
            latinMakers.add(words);
            firstWords.add(words.getFirst());
          }
        });
    chineseMakers.sort(Comparator.comparingInt(String::length).reversed());
    latinMakers.sort(Comparator.<List<String>>comparingInt(List::size).reversed());
  }

  /// Every name of a maker.
  static Stream<String> namesOf(Maker maker) {
    return Stream.concat(
        Stream.of(maker.id(), maker.name()), maker.aliases().stream().map(Alias::text));
  }

  /// The key of a product's name; empty where the name is all maker and generic words.
  String ofProduct(String name) {
    List<String> words = new ArrayList<>(Words.of(name));
    if (!Collections.disjoint(words, firstWords)) {
      latinMakers.forEach(maker -> removeAll(maker, words));
    }
    return join(words, GenericWords.OF_PRODUCTS, chineseMakers, GenericWords.OF_PRODUCTS_CHINESE);
  }

  /// The key without a maker that is written together with the product, as in `NvidiaH20`; the same
  /// key where there is none.
  String withoutGluedMaker(String key) {
    for (List<String> maker : latinMakers) {
      String glued = String.join("", maker);
      if (key.length() > glued.length() && key.startsWith(glued)) {
        return key.substring(glued.length());
      }
    }
    return key;
  }

  /// The key of a company's name, without its legal form.
  static String ofCompany(String name) {
    return join(
        Words.of(name), GenericWords.OF_COMPANIES, List.of(), GenericWords.OF_COMPANIES_CHINESE);
  }

  private static void removeAll(List<String> maker, List<String> words) {
    int at = Collections.indexOfSubList(words, maker);
    while (at >= 0) {
      words.subList(at, at + maker.size()).clear();
      at = Collections.indexOfSubList(words, maker);
    }
  }

  private static String join(
      List<String> words, Set<String> generic, List<String> makers, String[] genericChinese) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (isChinese(word)) {
        String rest = word;
        for (String maker : makers) {
          rest = rest.replace(maker, "");
        }
        for (String each : genericChinese) {
          rest = rest.replace(each, "");
        }
        key.append(rest);
      } else if (!generic.contains(word)) {
        key.append(word);
      }
    }
    return key.toString();
  }

  private static boolean isChinese(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
