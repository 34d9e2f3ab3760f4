/// Lists as they are kept: versions on disk, updates and why one was refused, the lists in use and
/// how old they are.
@NullMarked
package dev.palier.app.lists;

import org.jspecify.annotations.NullMarked;
