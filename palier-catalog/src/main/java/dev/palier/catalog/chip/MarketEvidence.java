package dev.palier.catalog.chip;

import dev.palier.catalog.source.Grade;

/// One piece of evidence for a chip's market, such as "sold in HGX boards of eight".
///
/// @param market what it speaks for
/// @param text what was seen
/// @param sourceKey where
public record MarketEvidence(Market market, String text, String sourceKey, Grade grade) {}
