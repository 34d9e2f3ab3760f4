package dev.palier.capability.serving;

/// What the model says to a request: how it is served, or which limit fails.
public sealed interface Answer permits Served, Refused {}
