package dev.palier.app.page.chart;

/// One rectangle of a grid, by its column from the left and its row from below.
public record Cell(int column, int row) {}
