package dev.palier.app.screening;

import dev.palier.control.listing.ListEntry;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.requirement.Listing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How an answer cites lists, in English as all bases of facts are.
final class Citing {

  /// A day of the Federal Register as the lists write it, such as `5/21/2019` or `5/21/19`.
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");

  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int SHORTEST_MONTH = 28;
  private static final int CENTURY = 100;

  private Citing() {}

  /// Such as "us-csl version 1a2b3c4d5e6f of 2026-07-31".
  static String version(ListVersion version) {
    return version.source() + " version " + version.shortDigest() + " of " + version.published();
  }

  static ListEntry entry(Listing listing, Optional<ListVersion> version) {
    ListingTerms terms = listing.entry().terms();
    return new ListEntry(
        listing.entry().id(),
        listing.entry().list(),
        listing.entry().name(),
        terms.requirement(),
        terms.policy(),
        terms.citation(),
        version.map(Citing::version).orElse(""),
        listing.settled().stream().toList(),
        listing.open().stream().toList());
  }

  /// The first day that a citation tells; empty where it tells none.
  static Optional<LocalDate> firstDay(String citation) {
    return DAY.matcher(citation)
        .results()
        .filter(Citing::isDay)
        .map(found ->
            LocalDate.of(
                year(found.group(3)),
                Integer.parseInt(found.group(1)),
                Math.min(SHORTEST_MONTH, Integer.parseInt(found.group(2)))))
        .min(LocalDate::compareTo);
  }

  /// Two digits are of this century: the lists of parties are younger.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return year < CENTURY ? 2000 + year : year;
  }

  private static boolean isDay(MatchResult found) {
    int month = Integer.parseInt(found.group(1));
    int day = Integer.parseInt(found.group(2));
    return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
  }
}
