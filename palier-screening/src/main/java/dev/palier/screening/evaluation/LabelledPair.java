package dev.palier.screening.evaluation;

import dev.palier.screening.party.PartyKind;

/// Two names of which it is known whether they are one party's, such as "Sergi Lavrov" and "Sergei
/// Lavrov".
///
/// @param category what sets the two apart, such as `Character Deletion`; empty where not told
public record LabelledPair(
    PartyKind kind, String one, String other, boolean same, String category) {}
