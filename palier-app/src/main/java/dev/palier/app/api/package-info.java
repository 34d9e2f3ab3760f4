/// The REST interface under `/api/v1`.
@NullMarked
package dev.palier.app.api;

import org.jspecify.annotations.NullMarked;
