/// The runnable: what joins catalogue and control, and the ways to reach it.
@NullMarked
package dev.palier.app;

import org.jspecify.annotations.NullMarked;
