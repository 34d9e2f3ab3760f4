/// The ladder: levels through time, and claims held against every definition.
@NullMarked
package dev.palier.app.page.ladder;

import org.jspecify.annotations.NullMarked;
