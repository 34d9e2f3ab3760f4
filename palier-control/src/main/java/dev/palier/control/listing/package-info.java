/// What lists of parties say of the parties of a transaction, and the facts that it settles.
@NullMarked
package dev.palier.control.listing;

import org.jspecify.annotations.NullMarked;
