package dev.palier.catalog.ladder;

/// How one definition finds the level of a chip.
///
/// Implementations are pure; adding one is adding a file, a [Definition] and a line in
/// [Ladder#level].
interface LevelRule {

  Level of(Standing standing);
}
