package org.weibao.request.rest;

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
import org.weibao.policy.BindingKind;
import org.weibao.policy.Fact;
import org.weibao.policy.LocalNames;
import org.weibao.policy.WarrantyStatus;
import org.weibao.project.TeamStatus;
import org.weibao.repair.FaultCause;
import org.weibao.request.EmergencyGround;
import org.weibao.schedule.Period;

/** The steps of a decision as sentences. Dates stay ISO 8601, as everywhere in the API. */
final class Reasons {

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
              BindingKind.values())
          .<Enum<?>>flatMap(Arrays::stream)
          .collect(Collectors.toMap(Enum::name, Function.identity(), (one, other) -> one));

  /** Sentences that name codes of the packs' vocabulary; others name cases and clauses. */
  private static final Pattern OF_PACKS = Pattern.compile("why\\.(policy|clock|deadline)\\..*");

  private Reasons() {}

  /**
   * A step as a sentence.
   *
   * @param vocabulary words of the packs, for sentences about their rules
   */
  static String sentence(
      DecisionStep step, Locale locale, Function<String, Optional<LocalNames>> vocabulary) {
    boolean ofPacks = OF_PACKS.matcher(step.key()).matches();
    List<String> words =
        step.arguments().stream()
            .map(
                argument ->
                    CONSTANTS.containsKey(argument)
                        ? Messages.text(locale, CONSTANTS.get(argument))
                        : ofPacks
                            ? vocabulary
                                .apply(argument)
                                .map(names -> names.in(locale))
                                .orElse(argument)
                            : argument)
            .toList();
    return Messages.text(locale, step.key(), words.toArray());
  }
}
