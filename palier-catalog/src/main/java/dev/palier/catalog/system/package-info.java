/// Boards, nodes, racks and superchips made of chips.
@NullMarked
package dev.palier.catalog.system;

import org.jspecify.annotations.NullMarked;
