package org.weibao.kernel.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.weibao.kernel.Messages;

/** A day in a text field: shown as the page's language writes it, read forgivingly. */
@FacesConverter("weibao.day")
public class DayConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Moments moments = CDI.current().select(Moments.class).get();
    return moments
        .readDay(typed)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Messages.text(
                            Texts.pageLocale(),
                            "form.day.unread",
                            written(moments.now().toLocalDate())),
                        null)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
    return day == null ? "" : written(day);
  }

  private static String written(LocalDate day) {
    Locale locale = Texts.pageLocale();
    return DateTimeFormatter.ofPattern(Messages.text(locale, "format.date"), locale).format(day);
  }
}
