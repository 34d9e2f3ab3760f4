package dev.palier.catalog.model;

import java.util.Optional;
import java.util.OptionalInt;

/// How a model attends, with the sizes that decide its cache.
///
/// @param kind as published, such as `MLA`, `GQA`
/// @param heads query heads
/// @param kvHeads key-value heads; absent for latent attention, as the other sizes are for the rest
/// @param cacheSharing how many layers share one cache: 1 as a rule
/// @param outputGate whether each head's output goes through a gate
public record Attention(
    String kind,
    int heads,
    OptionalInt kvHeads,
    OptionalInt headDimension,
    OptionalInt queryRank,
    OptionalInt keyValueRank,
    OptionalInt plainKeyDimension,
    OptionalInt rotaryKeyDimension,
    OptionalInt valueDimension,
    Optional<SlidingWindow> window,
    Optional<SparseIndex> index,
    Optional<LinearLayers> linear,
    int cacheSharing,
    boolean outputGate) {}
