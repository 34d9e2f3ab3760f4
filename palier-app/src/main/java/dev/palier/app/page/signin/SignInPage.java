package dev.palier.app.page.signin;

import dev.palier.app.ask.Ask;
import dev.palier.app.page.Site;

/// The page `/sign-in`.
public final class SignInPage {

  private final Site site;

  public SignInPage(Site site) {
    this.site = site;
  }

  public String show(Ask ask, SignInView view) {
    return site.render(ask, "sign-in", "screening", ask.text().get("sign-in.title"), view);
  }
}
