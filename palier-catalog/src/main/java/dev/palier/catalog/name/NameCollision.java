package dev.palier.catalog.name;

import dev.palier.catalog.product.Product;

/// A name that two products claim without saying that they share it.
public record NameCollision(String name, Product first, Product second) {}
