package dev.palier.catalog.model;

/// Layers with linear attention, whose state does not grow with the context, such as 45 of 60.
public record LinearLayers(
    int layers, int keyHeads, int keyDimension, int valueHeads, int valueDimension) {}
