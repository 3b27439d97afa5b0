package org.weibao.kernel.web;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Optional;

/** A day in a text field. */
@FacesConverter("weibao.day")
public class DayConverter extends TypedTime<LocalDate> {

  /** For Faces. */
  public DayConverter() {
    super("format.date", "form.day.unread");
  }

  @Override
  Optional<LocalDate> read(Moments moments, String typed) {
    return moments.readDay(typed);
  }

  @Override
  LocalDate now(Moments moments) {
    return moments.now().toLocalDate();
  }
}
