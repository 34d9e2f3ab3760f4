/// The licence matrix: what the Commerce Control List's own requirement rows and the Commerce
/// Country Chart say of an entry and a destination.
@NullMarked
package dev.palier.control.matrix;

import org.jspecify.annotations.NullMarked;
