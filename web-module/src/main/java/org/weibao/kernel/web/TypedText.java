package org.weibao.kernel.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/**
 * Every text that somebody types, as it is stored: without blanks around it, with one character for
 * a line's end (as browsers count against a field's limit), and without what no text holds.
 * Passwords are taken as they are.
 */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {

  private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

  @Override
  public String getAsObject(FacesContext context, UIComponent component, String typed) {
    return component instanceof HtmlInputSecret ? typed : clean(typed);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String text) {
    return text == null ? "" : text;
  }

  static String clean(String typed) {
    if (typed == null) {
      return null;
    }
    String clean =
        UNSTORABLE.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    return clean.isEmpty() ? null : clean;
  }
}
