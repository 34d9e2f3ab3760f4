/// The pages: what a browser sees. Start reading at [dev.palier.app.page.Site] and at the page of
/// each folder.
@NullMarked
package dev.palier.app.page;

import org.jspecify.annotations.NullMarked;
