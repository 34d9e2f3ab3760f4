package dev.palier.control.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Countries sorted into classes that no test of the rules can tell apart: all of A:5 that is in no
/// other group is one class.
final class CountryClasses {

  private final List<List<String>> classes = new ArrayList<>();
  private final Map<String, Integer> byCode = new HashMap<>();

  /// @param codes all countries; of each class the first speaks for it
  /// @param tests what the rules ask of a country's code
  CountryClasses(Collection<String> codes, List<Predicate<String>> tests) {
    Map<List<Boolean>, List<String>> sorted = new LinkedHashMap<>();
    for (String code : codes) {
      List<Boolean> answers = tests.stream().map(test -> test.test(code)).toList();
      sorted.computeIfAbsent(answers, a -> new ArrayList<>()).add(code);
    }
    sorted
        .values()
        .forEach(members -> {
          members.forEach(code -> byCode.put(code, classes.size()));
          classes.add(List.copyOf(members));
        });
  }

  int size() {
    return classes.size();
  }

  /// The countries of a class, the one that speaks for it first.
  List<String> members(int which) {
    return classes.get(which);
  }

  /// The class of a country.
  ///
  /// @throws IllegalArgumentException if there is no such country
  int of(String code) {
    Integer which = byCode.get(code);
    if (which == null) {
      throw new IllegalArgumentException(
          "\"" + code + "\" is not a country's code.\nMaybe write the two letters of ISO 3166-1.");
    }
    return which;
  }

  /// The classes whose countries pass a test, one of those that the classes were made by.
  List<Integer> passing(Predicate<String> test) {
    List<Integer> passing = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      if (test.test(classes.get(i).getFirst())) {
        passing.add(i);
      }
    }
    return passing;
  }
}
