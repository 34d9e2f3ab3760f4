/// The REST interface, and its OpenAPI document.
@NullMarked
package dev.palier.app.api;

import org.jspecify.annotations.NullMarked;
