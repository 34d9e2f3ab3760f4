package dev.palier.capability.serving;

/// A deployment with a number of clients, and how it serves them.
public record Choice(Deployment deployment, double clients, Served served) {}
