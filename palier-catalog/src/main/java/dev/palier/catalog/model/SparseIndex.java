package dev.palier.catalog.model;

/// An index that picks the tokens to attend to, such as 2,048 tokens by 64 heads of dimension 128.
public record SparseIndex(int tokens, int heads, int dimension) {}
