/// What an auditor asks for: what was screened against which version, what matched, who decided
/// what and when.
@NullMarked
package dev.palier.app.audit;

import org.jspecify.annotations.NullMarked;
