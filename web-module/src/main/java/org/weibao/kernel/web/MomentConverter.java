package org.weibao.kernel.web;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.util.Optional;

/** Day and time in a text field. */
@FacesConverter("weibao.moment")
public class MomentConverter extends TypedTime<LocalDateTime> {

  /** For Faces. */
  public MomentConverter() {
    super("format.field.moment", "form.moment.unread");
  }

  @Override
  Optional<LocalDateTime> read(Moments moments, String typed) {
    return moments.read(typed);
  }

  @Override
  LocalDateTime now(Moments moments) {
    return moments.now();
  }
}
