package org.weibao.kernel.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Messages;

/**
 * A day or a moment in a text field: shown as the page's language writes it, read forgivingly.
 *
 * @param <T> what it is read as
 */
abstract class TypedTime<T extends TemporalAccessor> implements Converter<T> {

  private final String format;
  private final String unread;

  /**
   * @param format key of the pattern it is written by
   * @param unread key of the refusal; its argument is how the present is written
   */
  TypedTime(String format, String unread) {
    this.format = format;
    this.unread = unread;
  }

  abstract Optional<T> read(Moments moments, String typed);

  abstract T now(Moments moments);

  @Override
  public T getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Moments moments = CDI.current().select(Moments.class).get();
    return read(moments, typed)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Messages.text(Texts.pageLocale(), unread, written(now(moments))),
                        null)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, T time) {
    return time == null ? "" : written(time);
  }

  private String written(T time) {
    Locale locale = Texts.pageLocale();
    return DateTimeFormatter.ofPattern(Messages.text(locale, format), locale).format(time);
  }
}
