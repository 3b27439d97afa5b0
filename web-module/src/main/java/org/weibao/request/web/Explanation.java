package org.weibao.request.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.calendar.PublicHoliday;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.WarrantyStatus;
import org.weibao.project.TeamStatus;
import org.weibao.repair.FaultCause;
import org.weibao.request.EmergencyGround;
import org.weibao.schedule.Period;
import org.weibao.warranty.MakerWord;
import org.weibao.warranty.RowOrigin;

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
          Period.class,
          Fact.class,
          BindingKind.class,
          ScopeKind.class,
          RoundingMode.class,
          RowOrigin.class,
          MakerWord.class);

  /** A code of rules, or several. */
  private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]+(, [A-Z][A-Z0-9_]+)*");

  private static final Pattern COMMA = Pattern.compile(", ");

  @Inject Formats formats;
  @Inject PolicyBook policies;

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
    return CODES.matcher(value).matches()
        ? COMMA.splitAsStream(value).map(this::code).collect(Collectors.joining(", "))
        : value;
  }

  private String code(String code) {
    return KNOWN.stream()
        .<Enum<?>>flatMap(type -> Stream.of(type.getEnumConstants()))
        .filter(constant -> constant.name().equals(code))
        .findFirst()
        .map(formats::text)
        .or(() -> policies.word(code).map(names -> names.in(Texts.pageLocale())))
        .orElse(code);
  }
}
