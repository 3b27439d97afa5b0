package org.weibao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.OFFICE;
import static org.weibao.calendar.Calendars.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weibao.calendar.Goal;
import org.weibao.kernel.BusinessException;
import org.weibao.regulation.Clause;

/** Where an approval stands, and who may answer. 2026-11-23 is a Monday. */
class ApprovalCaseTest {

  private static final String HASH =
      DocumentHash.of(Map.of("fee", "120.00", "fault", "no picture"));
  private static final String CHANGED =
      DocumentHash.of(Map.of("fee", "130.00", "fault", "no picture"));
  private static final Instant MONDAY = at("2026-11-23T09:00");
  private static final long REQUESTER = 1;
  private static final Decider LEAD = Decider.self(2, "LEAD");
  private static final Decider SUPERVISOR = Decider.self(3, "SUPERVISOR");
  private static final Decider MANAGER = Decider.self(4, "MANAGER");

  private final ApprovalCase begun = ApprovalCase.begin(snapshot(HASH, false));

  @Test
  @Clause("S01-5.2.1-b")
  void steps_are_answered_in_their_order_and_all_of_them() {
    assertThat(begun.next()).extracting(PlannedStep::role).containsExactly("LEAD");
    refused(ApprovalProblem.NOT_NEXT, begun, 2, SUPERVISOR, HASH);
    ApprovalCase reviewed = agree(begun, 1, LEAD);
    assertThat(reviewed.state(HASH)).isEqualTo(ApprovalState.IN_APPROVAL);
    assertThat(reviewed.next()).extracting(PlannedStep::role).containsExactly("SUPERVISOR");
    ApprovalCase agreed = agree(agree(reviewed, 2, SUPERVISOR), 3, MANAGER);
    assertThat(agreed.state(HASH)).isEqualTo(ApprovalState.AGREED);
    assertThat(agreed.next()).isEmpty();
    refused(ApprovalProblem.ENDED, agreed, 3, MANAGER, HASH);
  }

  @Test
  void nobody_decides_their_own_request_neither_for_others_nor_through_others() {
    Decider own = Decider.self(REQUESTER, "LEAD");
    Decider forAnother = new Decider(REQUESTER, Optional.of(2L), Set.of("LEAD"));
    Decider throughAnother = new Decider(5, Optional.of(REQUESTER), Set.of("LEAD"));

    for (Decider decider : List.of(own, forAnother, throughAnother)) {
      refused(ApprovalProblem.OWN_REQUEST, begun, 1, decider, HASH);
      assertThat(begun.mayDecide(1, decider, HASH)).isFalse();
    }
    assertThat(begun.mayDecide(1, LEAD, HASH)).isTrue();
  }

  @Test
  void another_role_is_not_asked() {
    refused(ApprovalProblem.OTHER_ROLE, begun, 1, SUPERVISOR, HASH);
  }

  @Test
  void one_person_decides_one_step_where_the_rules_say_so() {
    ApprovalCase strict = agree(ApprovalCase.begin(snapshot(HASH, true)), 1, LEAD);
    Decider both = Decider.self(2, "LEAD", "SUPERVISOR");
    Decider forBoth = new Decider(9, Optional.of(2L), Set.of("SUPERVISOR"));

    refused(ApprovalProblem.DECIDED_BEFORE, strict, 2, both, HASH);
    refused(ApprovalProblem.DECIDED_BEFORE, strict, 2, forBoth, HASH);
    assertThat(strict.mayDecide(2, SUPERVISOR, HASH)).isTrue();
    assertThat(agree(begun, 1, LEAD).mayDecide(2, both, HASH)).as("otherwise they may").isTrue();
    ApprovalCase throughStandIn =
        agree(
            ApprovalCase.begin(snapshot(HASH, true)),
            1,
            new Decider(9, Optional.of(2L), Set.of("LEAD")));
    refused(ApprovalProblem.DECIDED_BEFORE, throughStandIn, 2, both, HASH);
    refused(ApprovalProblem.DECIDED_BEFORE, throughStandIn, 2, Decider.self(9, "SUPERVISOR"), HASH);
  }

  @Test
  void a_refusal_says_why_and_ends_it_for_good() {
    assertThatThrownBy(() -> begun.decide(1, LEAD, Answer.REFUSED, " ", MONDAY, HASH))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(ApprovalProblem.OPINION_MISSING));
    ApprovalCase refused = begun.decide(1, LEAD, Answer.REFUSED, "too dear", MONDAY, HASH);

    assertThat(refused.state(HASH)).isEqualTo(ApprovalState.REFUSED);
    assertThat(refused.state(CHANGED)).isEqualTo(ApprovalState.REFUSED);
    assertThat(refused.next()).isEmpty();
    refused(ApprovalProblem.ENDED, refused, 2, SUPERVISOR, HASH);
    assertThatThrownBy(() -> refused.reopen(snapshot(CHANGED, false)))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(ApprovalProblem.ENDED));
  }

  @Test
  void a_change_of_the_document_makes_every_answer_void_even_after_the_last() {
    ApprovalCase agreed = agree(agree(agree(begun, 1, LEAD), 2, SUPERVISOR), 3, MANAGER);

    assertThat(agreed.state(CHANGED)).isEqualTo(ApprovalState.CHANGED);
    refused(ApprovalProblem.DOCUMENT_CHANGED, begun, 1, LEAD, CHANGED);
    ApprovalCase again = agreed.reopen(snapshot(CHANGED, false));
    assertThat(again.state(CHANGED)).isEqualTo(ApprovalState.IN_APPROVAL);
    assertThat(again.next()).extracting(PlannedStep::number).containsExactly(1);
    assertThat(again.rounds().get(0).decisions()).hasSize(3);
    assertThatThrownBy(() -> again.reopen(snapshot(CHANGED, false)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_was_decided_is_never_changed_by_what_comes_later() {
    ApprovalCase reviewed = agree(begun, 1, LEAD);
    agree(reviewed, 2, SUPERVISOR);

    assertThat(begun.current().decisions()).isEmpty();
    assertThat(reviewed.current().decisions()).hasSize(1);
    assertThatThrownBy(() -> reviewed.current().decisions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void steps_of_one_place_are_answered_in_any_order_and_the_next_waits_for_all() {
    List<PlannedStep> steps =
        List.of(
            step(1, 1, "QUALITY", Optional.empty()),
            step(2, 1, "SALES", Optional.empty()),
            step(3, 2, "MANAGER", Optional.empty()));
    ApprovalCase penalty = ApprovalCase.begin(snapshot(HASH, false, steps));
    ApprovalCase one = agree(penalty, 2, Decider.self(7, "SALES"));

    assertThat(penalty.next()).extracting(PlannedStep::number).containsExactly(1, 2);
    assertThat(one.next()).extracting(PlannedStep::number).containsExactly(1);
    refused(ApprovalProblem.NOT_NEXT, one, 3, MANAGER, HASH);
    assertThat(agree(one, 1, Decider.self(8, "QUALITY")).next())
        .extracting(PlannedStep::number)
        .containsExactly(3);
  }

  @Test
  void an_answer_is_due_so_long_after_its_turn_came() {
    Optional<Goal> day = Optional.of(Goal.workingDays(1));
    List<PlannedStep> steps = List.of(step(1, 1, "LEAD", day), step(2, 2, "SUPERVISOR", day));
    ApprovalCase asked = ApprovalCase.begin(snapshot(HASH, false, steps));
    ApprovalCase reviewed = asked.decide(1, LEAD, Answer.AGREED, "", at("2026-11-27T16:00"), HASH);

    assertThat(asked.due(steps.get(0), OFFICE)).contains(at("2026-11-24T18:00"));
    assertThat(reviewed.due(steps.get(1), OFFICE)).contains(at("2026-11-30T18:00"));
    assertThat(begun.due(begun.next().get(0), OFFICE)).isEmpty();
  }

  @Test
  void a_fingerprint_is_that_of_the_content_and_of_nothing_else() {
    assertThat(DocumentHash.of(Map.of("fault", "no picture", "fee", "120.00"))).isEqualTo(HASH);
    assertThat(HASH).hasSize(64).isNotEqualTo(CHANGED);
    assertThat(DocumentHash.of(Map.of("ab", "c"))).isNotEqualTo(DocumentHash.of(Map.of("a", "bc")));
    assertThat(DocumentHash.of(Map.of("a", ""))).isNotEqualTo(DocumentHash.of(Map.of()));
  }

  @Property(tries = 500)
  void whoever_tries_whatever_only_those_asked_get_through(@ForAll long seed) {
    Random random = new Random(seed);
    ApprovalCase approval = ApprovalCase.begin(snapshot(HASH, true));
    List<StepDecision> written = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Decider decider =
          new Decider(
              random.nextInt(5),
              random.nextInt(3) == 0 ? Optional.of((long) random.nextInt(5)) : Optional.empty(),
              Set.of(List.of("LEAD", "SUPERVISOR", "MANAGER").get(random.nextInt(3))));
      int step = 1 + random.nextInt(4);
      boolean may = approval.mayDecide(step, decider, HASH);
      try {
        approval = approval.decide(step, decider, Answer.AGREED, "", MONDAY, HASH);
        assertThat(may).isTrue();
      } catch (BusinessException e) {
        assertThat(may).isFalse();
      }
      List<StepDecision> now = approval.current().decisions();
      assertThat(now.subList(0, written.size())).isEqualTo(written);
      written = new ArrayList<>(now);
    }
    assertThat(written).extracting(StepDecision::step).isSorted().doesNotHaveDuplicates();
    List<Long> people = new ArrayList<>();
    written.forEach(
        decision -> {
          people.add(decision.personId());
          decision.actingForId().filter(id -> id != decision.personId()).ifPresent(people::add);
        });
    assertThat(people).doesNotContain(REQUESTER).doesNotHaveDuplicates();
  }

  private static ApprovalCase agree(ApprovalCase approval, int step, Decider decider) {
    return approval.decide(step, decider, Answer.AGREED, "", MONDAY, HASH);
  }

  private static void refused(
      ApprovalProblem problem, ApprovalCase approval, int step, Decider decider, String hash) {
    assertThatThrownBy(() -> approval.decide(step, decider, Answer.AGREED, "", MONDAY, hash))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  private static Snapshot snapshot(String hash, boolean oneStepEach) {
    return snapshot(
        hash,
        oneStepEach,
        List.of(
            step(1, 1, "LEAD", Optional.empty()),
            step(2, 2, "SUPERVISOR", Optional.empty()),
            step(3, 3, "MANAGER", Optional.empty())));
  }

  private static Snapshot snapshot(String hash, boolean oneStepEach, List<PlannedStep> steps) {
    ApprovalPlan plan = new ApprovalPlan("F2", steps, List.of(), List.of());
    return new Snapshot(plan, hash, "S01@1", REQUESTER, oneStepEach, MONDAY);
  }

  private static PlannedStep step(int number, int order, String role, Optional<Goal> within) {
    return new PlannedStep(number, order, StepAction.REVIEW, role, within, "S01-5.2.1-b");
  }
}
