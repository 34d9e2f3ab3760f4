/// The page `/audit`: what was screened, what matched, who decided; on a page and as files.
@NullMarked
package dev.palier.app.page.audit;

import org.jspecify.annotations.NullMarked;
