package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.weibao.organization.OrganizationService;

/**
 * Language of the page: the signed-in person's own, otherwise the one chosen in this browser,
 * otherwise what the browser asks for.
 */
@Named
@RequestScoped
public class Language {

  /** The languages that the product speaks, in the order in which they are offered. */
  static final List<String> OFFERED = List.of("zh-CN", "zh-TW", "en");

  private static final String COOKIE = "weibao-language";
  private static final int A_YEAR_IN_SECONDS = 31_536_000;

  @Inject ActiveUser user;
  @Inject OrganizationService organization;

  private Locale locale;

  /** Locale of the page. */
  public Locale getLocale() {
    if (locale == null) {
      locale = offered(isSignedIn() ? user.getLanguage() : Faces.getRequestCookie(COOKIE));
    }
    return locale;
  }

  /** The language as an HTML {@code lang} value. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** What can be chosen. */
  public List<String> getChoices() {
    return OFFERED;
  }

  /** Makes {@code tag} the language of the person and of this browser, and shows the page again. */
  public void choose(String tag) {
    if (!OFFERED.contains(tag)) {
      return;
    }
    if (isSignedIn()) {
      organization.setLocale(user.getPersonId(), tag);
      user.speaks(tag);
    }
    Faces.addResponseCookie(
        COOKIE, tag, null, "/", A_YEAR_IN_SECONDS, true, Map.of("SameSite", "Lax"));
    Faces.redirect(Faces.getRequestURIWithQueryString());
  }

  // Asked here and not of the user's session bean: a page for nobody needs no session.
  private static boolean isSignedIn() {
    return Faces.getRemoteUser() != null;
  }

  private static Locale offered(String tag) {
    if (tag != null && OFFERED.contains(tag)) {
      return Locale.forLanguageTag(tag);
    }
    FacesContext context = FacesContext.getCurrentInstance();
    return context.getApplication().getViewHandler().calculateLocale(context);
  }
}
