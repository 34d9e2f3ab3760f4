/// The server: routes, limits, headers, failures.
@NullMarked
package dev.palier.app.serve;

import org.jspecify.annotations.NullMarked;
