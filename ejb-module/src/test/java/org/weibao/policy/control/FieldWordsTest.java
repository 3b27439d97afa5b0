package org.weibao.policy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.Messages;
import org.weibao.policy.Fact;
import org.weibao.policy.control.pack.Grammar;
import org.weibao.policy.control.pack.Pack;

/** What stands in the rules that ship has a name for whoever reads them on a page. */
class FieldWordsTest {

  /** They stand at the head of a rule. */
  private static final Set<String> HEAD = Set.of("id", "clause");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void every_field_of_a_rule_has_a_name_in_each_language() {
    Set<String> fields = new TreeSet<>();
    Book book = ShelfBuilder.shipped(List.of());
    for (String system : book.systems()) {
      Pack pack = book.inForce(system, TODAY).orElseThrow().pack().pack();
      Grammar.SECTIONS.stream()
          .flatMap(section -> pack.section(section).stream())
          .forEach(rule -> rule.fields().forEach((field, value) -> collect(field, value, fields)));
    }
    fields.removeAll(HEAD);
    assertThat(fields).contains("after", "during", "needs");
    for (Locale language :
        List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
      assertThat(fields)
          .allSatisfy(
              field ->
                  assertThat(
                          Fact.of(field).isPresent()
                              || Messages.bundle(language).containsKey("policy.field." + field))
                      .as("%s in %s", field, language)
                      .isTrue());
    }
  }

  private static void collect(String field, Object value, Set<String> fields) {
    fields.add(field);
    if (value instanceof List<?> list) {
      list.forEach(one -> inner(one, fields));
    } else if (!field.equals("names")) {
      inner(value, fields);
    }
  }

  private static void inner(Object value, Set<String> fields) {
    // What is open is shown by its question.
    if (value instanceof Map<?, ?> map && !map.containsKey("question")) {
      map.forEach((field, one) -> collect(String.valueOf(field), one, fields));
    }
  }
}
