package dev.palier.catalog.model;

/// Layers that attend to the last tokens only, such as 18 layers to 128 tokens.
public record SlidingWindow(int tokens, int layers) {}
