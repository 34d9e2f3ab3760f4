/// How fast chips train a language model, and what that takes of their memory.
@NullMarked
package dev.palier.capability.training;

import org.jspecify.annotations.NullMarked;
