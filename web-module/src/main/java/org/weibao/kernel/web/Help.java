package org.weibao.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.weibao.kernel.Messages;

/**
 * Help for the page that is shown: what it is for, what each state means, which clause of the
 * regulation applies, and who may do what. The texts are in catalogues of their own, keyed by the
 * page's place below the application: {@code requests.view} for {@code /requests/view}.
 */
@Named
@RequestScoped
public class Help {

  static final String BUNDLE = "org.weibao.messages.Help";

  private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** One state of a page's documents and what it means. */
  public record State(String constant, String word, String meaning) {}

  /** What the page is for. */
  public String getPurpose() {
    return text("purpose");
  }

  /** The states that the page's documents go through, in their order; empty if they have none. */
  public List<State> getStates() {
    String listed = text("states");
    if (listed.isEmpty()) {
      return List.of();
    }
    int colon = listed.indexOf(':');
    String type = listed.substring(0, colon);
    Locale locale = Texts.pageLocale();
    return Stream.of(listed.substring(colon + 1).strip().split(" ", -1))
        .map(
            constant ->
                new State(
                    constant,
                    Messages.text(locale, "enum." + type + "." + constant),
                    bundle(locale).getString("state." + type + "." + constant)))
        .toList();
  }

  /** What the regulation says, a clause a line; empty where it says nothing. */
  public List<String> getRules() {
    return lines("rules");
  }

  /** Who may do what, a line each. */
  public List<String> getWho() {
    return lines("who");
  }

  private List<String> lines(String part) {
    return text(part).lines().toList();
  }

  private static String text(String part) {
    ResourceBundle help = bundle(Texts.pageLocale());
    String key = page(FacesContext.getCurrentInstance().getViewRoot().getViewId()) + "." + part;
    return help.containsKey(key) ? help.getString(key) : "";
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE, locale, Messages.class.getClassLoader(), NO_SYSTEM_LOCALE);
  }

  /** The key of a page, from its file below the application. */
  static String page(String viewId) {
    return viewId.substring(1, viewId.lastIndexOf('.')).replace('/', '.');
  }
}
