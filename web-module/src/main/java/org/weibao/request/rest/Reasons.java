package org.weibao.request.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.calendar.PublicHoliday;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Messages;
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

/** The steps of a decision as sentences. Dates stay ISO 8601, as everywhere in the API. */
@ApplicationScoped
public class Reasons {

  private static final Map<String, Enum<?>> CONSTANTS =
      Stream.of(
              TeamStatus.values(),
              WarrantyStatus.values(),
              EmergencyGround.values(),
              FaultCause.values(),
              Role.values(),
              PublicHoliday.values(),
              Period.values(),
              Fact.values(),
              BindingKind.values(),
              ScopeKind.values(),
              RoundingMode.values(),
              RowOrigin.values(),
              MakerWord.values())
          .<Enum<?>>flatMap(Arrays::stream)
          .collect(Collectors.toMap(Enum::name, Function.identity(), (first, second) -> first));

  /** A code of rules, or several. */
  private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]+(, [A-Z][A-Z0-9_]+)*");

  private static final Pattern COMMA = Pattern.compile(", ");

  @Inject PolicyBook policies;

  /** A step in a language. */
  public String sentence(DecisionStep step, Locale locale) {
    List<String> words = step.arguments().stream().map(value -> word(value, locale)).toList();
    return Messages.text(locale, step.key(), words.toArray());
  }

  /** Steps in a language. */
  public List<String> sentences(List<DecisionStep> steps, Locale locale) {
    return steps.stream().map(step -> sentence(step, locale)).toList();
  }

  /** A fact's value in a language: yes, no and codes in words; anything else as it is. */
  public String word(String value, Locale locale) {
    if (value.equals("true") || value.equals("false")) {
      return Messages.text(locale, value.equals("true") ? "word.yes" : "word.no");
    }
    return CODES.matcher(value).matches()
        ? COMMA
            .splitAsStream(value)
            .map(code -> code(code, locale))
            .collect(Collectors.joining(", "))
        : value;
  }

  private String code(String code, Locale locale) {
    return Optional.<Enum<?>>ofNullable(CONSTANTS.get(code))
        .map(constant -> Messages.text(locale, constant))
        .or(() -> policies.word(code).map(names -> names.in(locale)))
        .orElse(code);
  }
}
