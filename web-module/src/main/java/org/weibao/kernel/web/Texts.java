package org.weibao.kernel.web;

import jakarta.faces.context.FacesContext;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.weibao.kernel.Messages;

/**
 * The product's catalogue as a Faces resource bundle. Faces alone would fall back to the machine's
 * language where a text is missing in the page's; this one always speaks the page's language.
 */
public class Texts extends ResourceBundle {

  @Override
  protected Object handleGetObject(String key) {
    ResourceBundle catalogue = Messages.bundle(pageLocale());
    return catalogue.containsKey(key) ? catalogue.getObject(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Messages.bundle(pageLocale()).getKeys();
  }

  /** Language of the page that is being made. */
  public static Locale pageLocale() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context == null) {
      return Locale.ENGLISH;
    }
    return context.getViewRoot() != null
        ? context.getViewRoot().getLocale()
        : context.getApplication().getViewHandler().calculateLocale(context);
  }
}
