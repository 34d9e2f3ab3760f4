/// The commands of the command line.
@NullMarked
package dev.palier.app.command;

import org.jspecify.annotations.NullMarked;
