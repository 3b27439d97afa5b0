package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.control.Book;
import org.weibao.policy.control.PackFiles;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;

/**
 * Every rule of every pack that ships is the answer to some case: no condition that nothing meets,
 * no rule that another hides, and where one answer is wanted no two.
 */
class EveryRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Words WORDS = PackFiles.shippedWords();

  /** A word that stands in no pack. */
  private static final String ANOTHER = "ANOTHER";

  /** Sections of which a case has one answer; of the others it may have several. */
  private static final Set<String> ONE_ANSWER =
      Set.of("deadlines", "warranties", "authorities", "thresholds", "charges", "numbers");

  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("deadlines", "target"),
          Map.entry("warranties", "side"),
          Map.entry("approvals", "document"),
          Map.entry("authorities", "of"),
          Map.entry("thresholds", "of"),
          Map.entry("payments", "of"),
          Map.entry("schedules", "task"),
          Map.entry("numbers", "document"),
          Map.entry("samplings", "of"),
          Map.entry("targets", "measure"),
          Map.entry("requirements", "of"),
          Map.entry("notices", "event"),
          Map.entry("duties", "role"),
          Map.entry("penalties", "measure"));

  static Stream<String> systems() {
    return PackFiles.SHIPPED.stream();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void every_rule_answers_the_case_that_it_describes(String name) {
    PackFiles.Source file = PackFiles.shipped(name + ".yaml");
    Pack pack = PackReader.read(file.name(), file.text(), WORDS, Map.of()).pack().orElseThrow();
    Book book = AtWork.following(pack);
    List<String> wrong = new ArrayList<>();
    pack.rules()
        .forEach(
            (section, rules) -> {
              // The service cases have an engine of their own and a property of their own.
              if (!section.equals("serviceCases")) {
                rules.forEach(rule -> wrong.addAll(ask(book, section, rule)));
              }
            });

    assertThat(wrong).isEmpty();
  }

  private static List<String> ask(Book book, String section, PolicyRule rule) {
    List<String> found =
        answers(book, section, rule).stream().map(answer -> answer.rule().id()).toList();
    boolean right = ONE_ANSWER.contains(section) ? found.size() == 1 : !found.isEmpty();
    return right && found.contains(rule.id())
        ? List.of()
        : List.of(section + " " + rule.id() + " is answered by " + found);
  }

  private static List<PolicyAnswer> answers(Book book, String section, PolicyRule rule) {
    PolicyFacts facts = meeting(PolicyFacts.none(), rule.map("when"));
    while (true) {
      try {
        return book.all(
            new PolicyQuestion(
                section, about(section, rule), PolicySubject.department(), facts, DAY));
      } catch (BusinessException e) {
        assertThat(e.code()).isEqualTo(PolicyProblem.FACT_MISSING);
        facts = meetingNothing(facts, Fact.of((String) e.arguments().get(0)).orElseThrow());
      }
    }
  }

  private static Optional<String> about(String section, PolicyRule rule) {
    return section.equals("charges")
        ? Optional.of(rule.texts("services").stream().findFirst().orElse(ANOTHER))
        : rule.text(ABOUT.getOrDefault(section, "id"));
  }

  /** A case that a condition describes. */
  private static PolicyFacts meeting(PolicyFacts facts, Map<String, Object> when) {
    PolicyFacts met = facts;
    for (Map.Entry<String, Object> condition : when.entrySet()) {
      if (condition.getKey().equals("anyOf")) {
        met = meeting(met, strings(((List<?>) condition.getValue()).get(0)));
      } else {
        Fact fact = Fact.of(condition.getKey()).orElseThrow();
        Object value = condition.getValue();
        met =
            switch (fact.kind()) {
              case FLAG -> met.with(fact, (Boolean) value);
              case WORD -> met.with(fact, word(value));
              case NUMBER -> met.with(fact, number(strings(value)));
              case TIME -> met.with(fact, time(strings(value)));
            };
      }
    }
    return met;
  }

  private static String word(Object value) {
    if (value instanceof Map<?, ?>) {
      return ANOTHER;
    }
    return String.valueOf(value instanceof List<?> list ? list.get(0) : value);
  }

  private static BigDecimal number(Map<String, Object> ends) {
    if (ends.containsKey("atMost") || ends.containsKey("atLeast")) {
      return (BigDecimal) ends.getOrDefault("atMost", ends.get("atLeast"));
    }
    return ends.containsKey("above")
        ? ((BigDecimal) ends.get("above")).add(BigDecimal.ONE)
        : ((BigDecimal) ends.get("below")).subtract(BigDecimal.ONE);
  }

  private static LocalTime time(Map<String, Object> ends) {
    return ends.containsKey("from")
        ? LocalTime.parse((String) ends.get("from"))
        : LocalTime.parse((String) ends.get("before")).minusMinutes(1);
  }

  /** Something that no rule has in mind, for a fact on which only other rules depend. */
  private static PolicyFacts meetingNothing(PolicyFacts facts, Fact fact) {
    return switch (fact.kind()) {
      case FLAG -> facts.with(fact, false);
      case WORD -> facts.with(fact, ANOTHER);
      case NUMBER -> facts.with(fact, BigDecimal.ZERO);
      case TIME -> facts.with(fact, LocalTime.NOON);
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> strings(Object map) {
    return (Map<String, Object>) map;
  }
}
