/// The configuration that a user may write: `palier.yaml` in the home folder.
@NullMarked
package dev.palier.app.configuration;

import org.jspecify.annotations.NullMarked;
