package dev.palier.app.page;

/// Why a page cannot be shown, and a way out.
public record ProblemView(int status, String what, String maybe) {}
