package dev.palier.screening.match;

/// How two names compare, without reasons; [NameMatcher#explain] gives those.
///
/// @param logOdds that they name one party
/// @param related whether they share a word that relates them, where they are not one party's
/// @param query the number of the reading of the query that agrees best
/// @param listed the number of the reading of the listed name that agrees best
public record NameVerdict(double logOdds, boolean related, int query, int listed) {}
