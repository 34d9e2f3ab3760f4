package dev.palier.catalog.model;

import java.util.OptionalInt;

/// How a model attends, with the sizes that decide its cache.
///
/// @param kind as published, such as `MLA`, `GQA`
/// @param heads query heads
/// @param kvHeads key-value heads; absent for latent attention, as the other sizes are for the rest
public record Attention(
    String kind,
    int heads,
    OptionalInt kvHeads,
    OptionalInt headDimension,
    OptionalInt queryRank,
    OptionalInt keyValueRank,
    OptionalInt plainKeyDimension,
    OptionalInt rotaryKeyDimension,
    OptionalInt valueDimension) {}
