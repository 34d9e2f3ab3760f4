/// The pages in a real Chromium. Skipped, with the reason, where there is none; in CI that fails.
package dev.palier.app.page.browser;
