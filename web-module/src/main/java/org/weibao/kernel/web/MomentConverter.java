package org.weibao.kernel.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.weibao.kernel.Messages;

/** Day and time in a text field: shown as the page's language writes them, read forgivingly. */
@FacesConverter("weibao.moment")
public class MomentConverter implements Converter<LocalDateTime> {

  @Override
  public LocalDateTime getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Moments moments = CDI.current().select(Moments.class).get();
    return moments
        .read(typed)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Messages.text(
                            Texts.pageLocale(), "form.moment.unread", written(moments.now())),
                        null)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDateTime moment) {
    return moment == null ? "" : written(moment);
  }

  private static String written(LocalDateTime moment) {
    Locale locale = Texts.pageLocale();
    return DateTimeFormatter.ofPattern(Messages.text(locale, "format.field.moment"), locale)
        .format(moment);
  }
}
