package org.weibao.request.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.calendar.PublicHoliday;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyBook;
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
          Period.class,
          Fact.class,
          BindingKind.class);

  /** Sentences that name codes of the packs' vocabulary; others name cases and clauses. */
  private static final Pattern OF_PACKS = Pattern.compile("why\\.(policy|clock|deadline)\\..*");

  @Inject Formats formats;
  @Inject PolicyBook policies;

  /** A step as a sentence. */
  public String sentence(DecisionStep step) {
    boolean ofPacks = OF_PACKS.matcher(step.key()).matches();
    return formats.fill(
        step.key(),
        step.arguments().stream().map(text -> ofPacks ? code(text) : word(text)).toArray());
  }

  /** A code of the packs' vocabulary in words; anything else as {@link #word} has it. */
  public String code(String value) {
    String word = word(value);
    return word.equals(value)
        ? policies.word(value).map(names -> names.in(Texts.pageLocale())).orElse(value)
        : word;
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
