/// Answers as JSON: the same trees for `--json` and for `/api/v1`.
@NullMarked
package dev.palier.app.json;

import org.jspecify.annotations.NullMarked;
