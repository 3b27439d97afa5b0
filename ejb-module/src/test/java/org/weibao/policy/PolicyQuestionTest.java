package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.control.Book;
import org.weibao.policy.control.PackFiles;
import org.weibao.policy.control.PolicyPack;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;
import org.weibao.regulation.Clause;

/** Rules of all systems applied to cases, and which pack answers. */
class PolicyQuestionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final String CONTRACT = "C-2026-7";

  private static final Words WORDS = PackFiles.shippedWords();

  private static final List<Pack> PACKS =
      PackFiles.SHIPPED.stream()
          .map(name -> PackFiles.shipped(name + ".yaml"))
          .map(file -> PackReader.read(file.name(), file.text(), WORDS, Map.of()))
          .map(reading -> reading.pack().orElseThrow())
          .toList();

  private static PolicyBinding binding(long id, BindingKind kind, String subject, String system) {
    return new PolicyBinding(
        id, kind, subject, system, Optional.empty(), LocalDate.of(2026, 1, 1), Optional.empty());
  }

  private static Book book(PolicyBinding... bindings) {
    Map<String, List<Book.Version>> versions =
        PACKS.stream()
            .collect(
                Collectors.toMap(
                    Pack::system,
                    pack -> List.of(new Book.Version(new PolicyPack(pack, 0), pack.validFrom()))));
    return new Book(WORDS, versions, List.of(bindings));
  }

  private static Book following(String system) {
    return book(binding(1, BindingKind.DEPARTMENT, "", system));
  }

  private static PolicyQuestion ask(String section, String about, PolicyFacts facts) {
    return PolicyQuestion.of(section, about, PolicySubject.department(), facts, DAY);
  }

  private static Map<String, Object> goal(String system, String target, PolicyFacts facts) {
    return following(system)
        .settled(ask("deadlines", target, facts))
        .map(answer -> answer.rule().map("goal"))
        .orElse(Map.of());
  }

  private static PolicyFacts facts(Fact fact, String word) {
    return PolicyFacts.none().with(fact, word);
  }

  private static void assertProblem(ThrowingCallable call, PolicyProblem problem) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  @ParameterizedTest
  @CsvSource({"100, false, -", "100, true, 12", "100.5, false, 12", "300, true, 12"})
  @Clause("S03-3.2.2-b")
  void a_body_fault_beyond_100_km_or_for_the_maker_is_answered_within_12_hours(
      BigDecimal km, boolean makerNeeded, String hours) {
    PolicyFacts facts =
        facts(Fact.FAULT_TYPE, "BODY")
            .with(Fact.DISTANCE_KM, km)
            .with(Fact.MAKER_NEEDED, makerNeeded);
    assertThat(goal("S03", "ANSWER", facts))
        .hasToString(hours.equals("-") ? "{}" : "{hours=" + hours + "}");
  }

  @ParameterizedTest
  @CsvSource({"99.9, 24", "100, 24", "100.1, -"})
  @Clause("S03-3.2.2-a")
  void a_body_fault_within_100_km_is_reached_within_24_hours(BigDecimal km, String hours) {
    assertThat(goal("S03", "ARRIVE", facts(Fact.FAULT_TYPE, "BODY").with(Fact.DISTANCE_KM, km)))
        .hasToString(hours.equals("-") ? "{}" : "{hours=" + hours + "}");
  }

  @ParameterizedTest
  @CsvSource({"URBAN, 6", "SUBURB, 7"})
  @Clause({"S04-19-a", "S04-19-b"})
  void town_and_suburbs_have_six_and_seven_working_hours(String zone, int hours) {
    assertThat(goal("S04", "ARRIVE", facts(Fact.ZONE, zone)))
        .hasToString("{workingHours=" + hours + "}");
  }

  @ParameterizedTest
  @CsvSource({"DOMESTIC, 13", "OVERSEAS, 17"})
  @Clause("S05-10-1")
  void a_complaint_is_closed_in_13_days_at_home_and_17_abroad(String market, int days) {
    assertThat(goal("S05", "CLOSE", facts(Fact.MARKET, market))).hasToString("{days=" + days + "}");
  }

  @ParameterizedTest
  @CsvSource({"300, 24", "300.1, 48", "1000, 48", "1000.1, 72"})
  @Clause("S13-4.1.1.3")
  void the_tiers_of_distance_end_with_their_figure(BigDecimal km, int hours) {
    assertThat(goal("S13", "ARRIVE", PolicyFacts.none().with(Fact.DISTANCE_KM, km)))
        .hasToString("{hours=" + hours + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "URBAN, {hours=2.0}",
    "COUNTIES_OF_CITY, {hours=6.0}",
    "OTHER_PROVINCE, {byAgreement=CONTRACT}"
  })
  @Clause({"S12-4.2.5a", "S12-4.2.5b", "S12-4.2.5c"})
  void security_faults_are_reached_by_zone(String zone, String goal) {
    assertThat(goal("S12", "ARRIVE", facts(Fact.ZONE, zone))).hasToString(goal);
  }

  @ParameterizedTest
  @CsvSource({"IN_PROVINCE, 8", "OUT_OF_PROVINCE, 24"})
  @Clause({"S25-1.3c", "S25-1.3d"})
  void the_province_decides_between_8_and_24_hours(String zone, int hours) {
    assertThat(goal("S25", "ARRIVE", facts(Fact.ZONE, zone))).hasToString("{hours=" + hours + "}");
  }

  @ParameterizedTest
  @CsvSource({"S16, 4, hours", "S27, 24, hours", "S28, 2, hours"})
  @Clause({"S16-2", "S27-3.4a", "S28-1.4"})
  void requests_are_answered_within_their_hours(String system, int figure, String unit) {
    assertThat(goal(system, "ANSWER", PolicyFacts.none()))
        .hasToString("{" + unit + "=" + figure + "}");
  }

  @Test
  @Clause({"S09-B-3.5a", "S09-B-3.5b", "S09-C-2.0b", "S09-C-2.0c"})
  void offers_promise_minutes_and_hours() {
    PolicyFacts covered = facts(Fact.WARRANTY, "IN_WARRANTY");
    assertThat(goal("S09B", "ANSWER", covered)).hasToString("{minutes=5}");
    assertThat(goal("S09B", "ARRIVE", covered)).hasToString("{hours=2}");
    assertThat(goal("S09C", "ANSWER", covered)).hasToString("{hours=4}");
    assertThat(goal("S09C", "RESOLVE", covered)).hasToString("{hours=24}");
  }

  @ParameterizedTest
  @CsvSource({
    "11:59, {sameDay=true}",
    "12:00, '{byTime=12:00, daysLater=1}'",
    "16:59, '{byTime=12:00, daysLater=1}'"
  })
  @Clause({"S11-5.2a", "S11-5.2b"})
  void a_quote_is_due_by_the_hour_of_the_request(LocalTime time, String goal) {
    PolicyFacts facts = facts(Fact.SIZE, "ORDINARY").with(Fact.RECEIVED_AT, time);
    assertThat(goal("S11", "QUOTE", facts)).hasToString(goal);
  }

  @Test
  @Clause("S11-5.2b")
  void a_request_at_17_00_has_no_figure_and_none_is_invented() {
    PolicyFacts facts = facts(Fact.SIZE, "ORDINARY").with(Fact.RECEIVED_AT, LocalTime.of(17, 0));
    assertProblem(() -> goal("S11", "QUOTE", facts), PolicyProblem.FIGURE_OPEN);
  }

  @Test
  @Clause("S10-2.5b-i")
  void who_decides_at_exactly_200_and_1000_yuan_is_open() {
    PolicyQuestion question = ask("thresholds", "FREE_VALUE_ADDED_SERVICE", PolicyFacts.none());
    PolicyAnswer answer = following("S10").one(question).orElseThrow();
    assertThat(answer.rule().maps("bands"))
        .extracting(band -> String.valueOf(band.get("limit")), band -> band.get("decides"))
        .containsExactly(
            tuple("200", "SERVICE_MANAGER"),
            tuple("1000", "ENGINEERING_VP"),
            tuple("null", "GENERAL_MANAGER"));
    assertThat(answer.rule().open())
        .extracting(OpenFigure::path)
        .containsExactly("bands.0.limitBelongs", "bands.1.limitBelongs");
    assertThat(answer.rule().open().get(0).choices()).containsExactly("BELOW", "ABOVE");
  }

  @Test
  @Clause({"S13-4.1.1.1", "S13-4.1.1.2", "S13-4.1.2b"})
  void misuse_is_paid_and_an_agents_sale_is_billed_to_the_agent() {
    PolicyFacts covered = facts(Fact.WARRANTY, "IN_WARRANTY");
    PolicyFacts direct = covered.with(Fact.SOLD_BY, "COMPANY").with(Fact.MODE, "ON_SITE");
    PolicyFacts agent = covered.with(Fact.SOLD_BY, "AGENT").with(Fact.MODE, "ON_SITE");
    assertThat(charge("S13", direct.with(Fact.USED_BY_MANUAL, true))).isEqualTo("FREE -");
    assertThat(charge("S13", direct.with(Fact.USED_BY_MANUAL, false)))
        .isEqualTo("OUT_OF_WARRANTY_RATE CUSTOMER");
    assertThat(charge("S13", agent.with(Fact.USED_BY_MANUAL, true))).isEqualTo("COST_ONLY AGENT");
  }

  @Test
  @Clause("S28-2.4")
  void after_the_warranty_labour_is_free_and_material_costs_95_percent() {
    PolicyFacts expired = facts(Fact.WARRANTY, "EXPIRED");
    PolicyRule material =
        following("S28").one(ask("charges", "MATERIAL", expired)).orElseThrow().rule();
    assertThat(material.fields()).containsEntry("percent", new BigDecimal(95));
    assertThat(
            following("S28")
                .one(ask("charges", "LABOUR", expired))
                .orElseThrow()
                .rule()
                .text("price"))
        .contains("FREE");
  }

  private static String charge(String system, PolicyFacts facts) {
    PolicyRule rule =
        following(system)
            .one(
                new PolicyQuestion(
                    "charges", Optional.empty(), PolicySubject.department(), facts, DAY))
            .orElseThrow()
            .rule();
    return rule.text("price").orElseThrow() + " " + rule.text("payer").orElse("-");
  }

  @Test
  @Clause({"S01-5.2.2-b", "S01-5.3.2-b", "S01-5.1.4-b"})
  void s01_names_attachments_the_only_quoter_and_the_four_steps_of_the_monthly_report() {
    Book book = following("S01");
    assertThat(
            book.one(ask("requirements", "PAYMENT_REQUEST", PolicyFacts.none()))
                .orElseThrow()
                .rule()
                .texts("needs"))
        .containsExactly("SUPPLIER_FEE_LETTER_CONFIRMED_BY_US", "F2", "F2_EMAIL_APPROVAL_PAGE");
    assertThat(
            book.one(ask("authorities", "COMPENSATION_AMOUNT", PolicyFacts.none()))
                .orElseThrow()
                .rule()
                .texts("roles"))
        .containsExactly("HQ_AFFAIRS_SUPERVISOR");
    assertThat(
            book.one(ask("approvals", "F4", PolicyFacts.none())).orElseThrow().rule().maps("steps"))
        .extracting(step -> step.get("action") + " " + step.get("role"))
        .containsExactly(
            "REVIEW CITY_HEAD",
            "CONSOLIDATE REGIONAL_ADMIN",
            "REVIEW REGIONAL_SUPERVISOR",
            "REVIEW ASSISTANT_MANAGER");
  }

  @Test
  void the_most_specific_binding_answers_and_where_it_is_silent_the_next() {
    Book book =
        book(
            binding(1, BindingKind.DEPARTMENT, "", "S01"),
            binding(2, BindingKind.PROJECT, "GZ-001", "S16"),
            binding(3, BindingKind.CONTRACT, CONTRACT, "S09C"));
    PolicySubject project = PolicySubject.project("GZ-001");
    PolicySubject contract = project.and(BindingKind.CONTRACT, CONTRACT);
    assertThat(answered(book, "deadlines", "ANSWER", contract)).isEqualTo("S09C@1 solution");
    assertThat(answered(book, "deadlines", "ANSWER", project)).isEqualTo("S16@1 response");
    assertThat(answered(book, "schedules", "F1", contract)).isEqualTo("S01@1 f1-monthly");
    assertThat(answered(book, "deadlines", "ANSWER", PolicySubject.project("GZ-002")))
        .isEqualTo("-");
  }

  private static String answered(Book book, String section, String about, PolicySubject subject) {
    return book.one(PolicyQuestion.of(section, about, subject, PolicyFacts.none(), DAY))
        .map(answer -> answer.policy() + " " + answer.rule().id())
        .orElse("-");
  }

  @Test
  void packs_of_equal_precedence_that_both_answer_are_a_tie_that_is_told() {
    Book book =
        book(
            binding(1, BindingKind.CONTRACT, CONTRACT, "S16"),
            binding(2, BindingKind.CONTRACT, CONTRACT, "S28"));
    PolicySubject contract = PolicySubject.department().and(BindingKind.CONTRACT, CONTRACT);
    assertProblem(
        () -> book.one(PolicyQuestion.of("deadlines", "ANSWER", contract, PolicyFacts.none(), DAY)),
        PolicyProblem.TIE);
    // Where only one of them says anything, there is none.
    assertThat(
            book.one(PolicyQuestion.of("deadlines", "MOBILISE", contract, PolicyFacts.none(), DAY)))
        .isPresent();
  }

  @Test
  void a_binding_for_one_kind_of_rules_leaves_the_others_alone_and_ends_with_its_last_day() {
    PolicyBinding deadlines =
        new PolicyBinding(
            2,
            BindingKind.PROJECT,
            "GZ-001",
            "S16",
            Optional.of("deadlines"),
            LocalDate.of(2026, 11, 1),
            Optional.of(DAY));
    Book book = book(binding(1, BindingKind.DEPARTMENT, "", "S28"), deadlines);
    PolicySubject project = PolicySubject.project("GZ-001");
    assertThat(answered(book, "deadlines", "ANSWER", project)).isEqualTo("S16@1 response");
    PolicyQuestion tomorrow =
        PolicyQuestion.of("deadlines", "ANSWER", project, PolicyFacts.none(), DAY.plusDays(1));
    assertThat(book.one(tomorrow).orElseThrow().policy()).isEqualTo("S28@1");
  }

  @Test
  void a_fact_that_is_not_known_is_asked_for_and_not_guessed() {
    assertProblem(() -> goal("S13", "ARRIVE", PolicyFacts.none()), PolicyProblem.FACT_MISSING);
    assertProblem(
        () -> goal("S03", "ANSWER", facts(Fact.FAULT_TYPE, "BODY")), PolicyProblem.FACT_MISSING);
    // Of a fault in the chassis the distance is not asked.
    assertThat(goal("S03", "ANSWER", facts(Fact.FAULT_TYPE, "CHASSIS"))).isEmpty();
  }

  @Test
  void an_answer_says_which_pack_which_facts_and_which_clause() {
    PolicyAnswer answer =
        following("S25")
            .one(ask("deadlines", "ARRIVE", facts(Fact.ZONE, "IN_PROVINCE")))
            .orElseThrow();
    assertThat(answer.steps())
        .extracting(DecisionStep::key, DecisionStep::arguments)
        .containsExactly(
            tuple("why.policy.department", List.of("S25@1", "2026-01-01")),
            tuple("why.policy.fact", List.of("ZONE", "IN_PROVINCE")),
            tuple("why.policy.rule", List.of("in-province", "S25-1.3c")));
  }
}
