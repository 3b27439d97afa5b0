package org.weibao.request.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.calendar.PublicHoliday;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.web.Formats;
import org.weibao.organization.Role;
import org.weibao.policy.WarrantyStatus;
import org.weibao.project.TeamStatus;
import org.weibao.repair.FaultCause;
import org.weibao.request.EmergencyGround;
import org.weibao.schedule.Period;

/** Puts the stored steps and facts of a decision into the reader's language. */
@Named("why")
@ApplicationScoped
public class Explanation {

  private static final List<Class<? extends Enum<?>>> KNOWN =
      List.of(
          TeamStatus.class,
          WarrantyStatus.class,
          EmergencyGround.class,
          FaultCause.class,
          Role.class,
          PublicHoliday.class,
          Period.class);

  @Inject Formats formats;

  /** A step as a sentence. */
  public String sentence(DecisionStep step) {
    return formats.fill(step.key(), step.arguments().stream().map(this::word).toArray());
  }

  /** A fact's value: dates, yes and no, and constants in words; anything else as it is. */
  public String word(String value) {
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return formats.date(LocalDate.parse(value));
    }
    if (value.equals("true") || value.equals("false")) {
      return formats.yes(Boolean.parseBoolean(value));
    }
    return KNOWN.stream()
        .<Enum<?>>flatMap(type -> Stream.of(type.getEnumConstants()))
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .map(formats::text)
        .orElse(value);
  }
}
