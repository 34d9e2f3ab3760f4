package dev.palier.control.listing;

/// What "no match" means for one word: no, where a whole and fresh list was searched; else nothing.
///
/// @param whole whether an absence counts
/// @param text what was searched, such as "us-csl version 1a2b3c4d5e6f of 2026-07-31", or why an
///   absence does not count, such as "of us-el only the starter list is here"
public record Coverage(boolean whole, String text) {}
