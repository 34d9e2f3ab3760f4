/// Who owns a party, beside what the Affiliates Rule says on the day: read, worded, written as
/// JSON.
@NullMarked
package dev.palier.app.ownership;

import org.jspecify.annotations.NullMarked;
