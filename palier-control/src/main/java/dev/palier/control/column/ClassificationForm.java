package dev.palier.control.column;

import dev.palier.control.determination.Classification;
import dev.palier.control.provision.Consequence.Classifies;
import dev.palier.control.regime.InForce;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// The classification, read off the verdicts in the order of rank: the first entry that applies,
/// unless one before it may.
///
/// @param ranks the entries with the same rank, in the order of rank
/// @see Classification
record ClassificationForm(Rank[] ranks, int undetermined, int notListed) {

  /// Entries with the same rank: the places of their verdicts, and their choices in the results.
  record Rank(int[] verdicts, int[] choices) {}

  static ClassificationForm of(
      InForce inForce, ToIntFunction<String> verdict, List<String> entries) {
    List<InForce.Entry> classes =
        Arrays.stream(inForce.places(Classifies.class)).mapToObj(inForce.entries()::get).toList();
    List<Rank> ranks = new ArrayList<>();
    for (int rank :
        classes.stream().mapToInt(e -> classifies(e).rank()).sorted().distinct().toArray()) {
      List<InForce.Entry> its = classes.stream().filter(e -> classifies(e).rank() == rank).toList();
      ranks.add(
          new Rank(
              its.stream().mapToInt(e -> verdict.applyAsInt(e.provision().id())).toArray(),
              its.stream().mapToInt(e -> entries.indexOf(classifies(e).entry())).toArray()));
    }
    return new ClassificationForm(
        ranks.toArray(Rank[]::new),
        entries.indexOf(Classification.UNDETERMINED),
        entries.indexOf(Classification.NOT_LISTED));
  }

  /// The entries that a book's classifications may name.
  static List<String> entries(List<Classifies> all) {
    List<String> entries = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Classifies::rank))
        .map(Classifies::entry)
        .distinct()
        .forEach(entries::add);
    entries.add(Classification.UNDETERMINED);
    entries.add(Classification.NOT_LISTED);
    return List.copyOf(entries);
  }

  private static Classifies classifies(InForce.Entry entry) {
    return (Classifies) entry.provision().consequence();
  }

  void run(int block, long rows, Planes planes, Choices<String> classifications) {
    classifications.clear(block, rows);
    long left = rows;
    for (Rank rank : ranks) {
      long possible = 0;
      for (int i = 0; i < rank.verdicts.length; i++) {
        long yes = planes.yes[rank.verdicts[i]];
        possible |= planes.pressing[rank.verdicts[i]] & ~yes;
        classifications.add(block, rank.choices[i], left & yes);
        left &= ~yes;
      }
      classifications.add(block, undetermined, left & possible);
      left &= ~possible;
    }
    classifications.add(block, notListed, left);
  }
}
