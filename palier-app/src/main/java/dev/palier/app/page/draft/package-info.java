/// The page `/rules/draft`: a draft is written, checked as one types, and tried.
@NullMarked
package dev.palier.app.page.draft;

import org.jspecify.annotations.NullMarked;
