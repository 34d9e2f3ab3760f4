package dev.palier.screening.index;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.NameReader;

/// The numbers of `data/screening/candidates.yaml`, in hundredths where they are shares.
///
/// @param oneSlipFrom letters from which on a word may have a slip
/// @param twoSlipsFrom letters from which on it may have two
/// @param joinedSlipFrom letters from which on words written as one may have a slip
/// @param least less likeness than this is chance
/// @param joinedWithSlip likeness of words written as one, a slip apart
/// @param letters likeness of a first letter, or of initials
/// @param query how often the share of the query counts
/// @param enough what the shares come to, in hundredths of hundredths
/// @param relatedWeight from this weight on a word relates two names alone
/// @param relatedLikeness likeness from which on it does
record Bounds(
    int oneSlipFrom,
    int twoSlipsFrom,
    int joinedSlipFrom,
    int least,
    int joinedWithSlip,
    int letters,
    int query,
    int enough,
    int relatedWeight,
    int relatedLikeness) {

  static final Bounds STANDARD = of(DataFolder.packedWith(NameReader.class));

  private static Bounds of(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping file = YamlDocument.read(data.get("screening/candidates.yaml"), problems);
    YamlMapping slips = file.mapping("slips");
    YamlMapping likeness = file.mapping("likeness");
    YamlMapping coverage = file.mapping("coverage");
    Bounds bounds =
        new Bounds(
            slips.number("one-from").intValue(),
            slips.number("two-from").intValue(),
            slips.number("joined-one-from").intValue(),
            hundredths(likeness.number("least").doubleValue()),
            hundredths(likeness.number("joined-with-slip").doubleValue()),
            hundredths(likeness.number("letters").doubleValue()),
            coverage.number("query").intValue(),
            100 * hundredths(coverage.number("enough").doubleValue()),
            hundredths(NameMatcher.standard().relatedWeight()),
            hundredths(NameMatcher.standard().relatedAgreement()));
    problems.throwIfAny();
    return bounds;
  }

  private static int hundredths(double share) {
    return (int) Math.floor(100 * share + 1e-6);
  }
}
