package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.ProblemCode;
import org.weibao.policy.BindingKind;
import org.weibao.policy.FigureState;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyProblem;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.SetFigure;
import org.weibao.policy.VersionState;
import org.weibao.request.EmergencyGround;
import org.weibao.request.PolicyComparison;
import org.weibao.request.PolicyTrialService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;

/** Versions, open figures and bindings from the first word to the day on which they hold. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PolicyIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject PolicyService policies;
  @Inject PolicyBook book;
  @Inject PolicyTrialService trials;
  @Inject RequestService requests;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private CallContext writer;
  private CallContext manager;
  private LocalDate today;

  @BeforeEach
  void two_people_and_the_packs_of_the_files() throws InterruptedException {
    writer = fixtures.somebody();
    manager = fixtures.somebody();
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (int wait = 0; wait < 100 && policies.get("S32").versions().isEmpty(); wait++) {
      Thread.sleep(200);
    }
  }

  private static void assertProblem(ThrowingCallable call, ProblemCode problem) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  @Test
  void the_files_bring_the_first_version_of_every_system_and_it_holds() {
    assertThat(policies.list())
        .hasSize(22)
        .allSatisfy(row -> assertThat(row.inForce()).isPresent());
    assertThat(policies.version("S01", 1).state()).isEqualTo(VersionState.APPROVED);
    assertThat(policies.version("S01", 1).writtenBy()).isZero();
  }

  @Test
  void a_draft_may_have_faults_but_is_not_handed_on_with_them_and_nothing_is_lost() {
    PolicyVersionView draft = policies.begin("S16", writer);
    assertThat(draft.source()).contains("version: " + draft.number());
    assertProblem(() -> policies.begin("S16", manager), PolicyProblem.DRAFT_EXISTS);

    String faulty = draft.source().replace("hours: 4", "hour: 4").replace("ANSWER", "ANSWR");
    PolicyVersionView saved =
        policies.write(draft.id(), draft.version(), faulty, "Four hours", writer);
    assertThat(policies.version("S16", draft.number()).source()).isEqualTo(faulty);
    assertThat(policies.check("S16", draft.number(), faulty))
        .extracting(PackFault::key)
        .containsExactlyInAnyOrder("word-close", "no-kind");
    assertProblem(() -> policies.submit(saved.id(), saved.version()), PolicyProblem.FAULTY);
    assertProblem(
        () -> policies.write(draft.id(), draft.version(), faulty, "Again", manager),
        CommonProblem.STALE_VERSION);
  }

  @Test
  void a_version_holds_from_the_day_that_a_second_person_names_and_the_old_one_before() {
    PolicyVersionView draft = policies.begin("S19", writer);
    String text = draft.source().replace("goal: {hours: 24}", "goal: {hours: 12}");
    PolicyVersionView written = policies.write(draft.id(), draft.version(), text, "12 h", writer);
    PolicyVersionView waiting = policies.submit(written.id(), written.version());
    assertProblem(
        () -> policies.approve(waiting.id(), waiting.version(), today, writer),
        PolicyProblem.OWN_DRAFT);
    assertProblem(
        () -> policies.approve(waiting.id(), waiting.version(), today.minusDays(1), manager),
        PolicyProblem.PAST_DAY);

    LocalDate from = today.plusDays(3);
    policies.approve(waiting.id(), waiting.version(), from, manager);
    policies.bind(binding("S19", "C-" + UUID.randomUUID(), today), manager);
    PolicyBinding bound = latest("S19");
    PolicySubject contract = PolicySubject.department().and(BindingKind.CONTRACT, bound.subject());

    assertThat(visit(contract, from.minusDays(1))).isEqualTo("S19@1 {hours=24}");
    assertThat(visit(contract, from)).isEqualTo("S19@" + draft.number() + " {hours=12}");
    assertProblem(
        () -> policies.write(draft.id(), draft.version(), text, "Later", writer),
        CommonProblem.STALE_VERSION);
  }

  private PolicyBinding latest(String system) {
    List<PolicyBinding> all = policies.get(system).bindings();
    return all.get(all.size() - 1);
  }

  private String visit(PolicySubject subject, LocalDate day) {
    return book.one(PolicyQuestion.of("deadlines", "ARRIVE", subject, PolicyFacts.none(), day))
        .map(answer -> answer.policy() + " " + answer.rule().map("goal"))
        .orElse("-");
  }

  private static NewBinding binding(String system, String contract, LocalDate from) {
    return new NewBinding(
        BindingKind.CONTRACT,
        contract,
        system,
        Optional.empty(),
        from,
        Optional.empty(),
        "as signed");
  }

  @Test
  void a_refused_version_never_holds_and_makes_room_for_another() {
    PolicyVersionView draft = policies.begin("S32", writer);
    PolicyVersionView written =
        policies.write(draft.id(), draft.version(), draft.source(), "Same", writer);
    PolicyVersionView waiting = policies.submit(written.id(), written.version());
    assertProblem(
        () -> policies.refuse(waiting.id(), waiting.version(), " ", manager),
        PolicyProblem.REASON_MISSING);
    policies.refuse(waiting.id(), waiting.version(), "Nothing new", manager);
    assertThat(policies.begin("S32", writer).number()).isEqualTo(draft.number() + 1);
  }

  @Test
  void an_open_figure_holds_once_a_second_person_agrees() {
    String figure = "deadlines/complaint-settled/goal";
    assertProblem(
        () -> policies.setFigure(figure("S20", figure, "soon"), writer),
        PolicyProblem.FIGURE_WRONG);
    assertProblem(
        () -> policies.setFigure(figure("S20", "deadlines/none/goal", "{days: 5}"), writer),
        PolicyProblem.FIGURE_UNKNOWN);
    PolicyFigureView set = policies.setFigure(figure("S20", figure, "{days: 5}"), writer);
    assertProblem(
        () -> policies.setFigure(figure("S20", figure, "{days: 6}"), manager),
        PolicyProblem.FIGURE_WAITS);
    assertProblem(
        () -> policies.decideFigure(set.id(), set.version(), true, writer),
        PolicyProblem.OWN_DRAFT);
    int open = policies.get("S20").open().size();

    assertThat(policies.decideFigure(set.id(), set.version(), true, manager).state())
        .isEqualTo(FigureState.APPROVED);

    assertThat(policies.get("S20").open()).hasSize(open - 1);
    assertThat(policies.get("S20").row().inForce()).contains("S20@1+1");
    assertThat(policies.figures("S20")).hasSize(open);
  }

  private SetFigure figure(String system, String figure, String value) {
    return new SetFigure(system, figure, value, "agreed with the customer", today);
  }

  @Test
  void a_second_pack_for_the_same_contract_is_a_tie_until_the_first_has_ended() {
    String contract = "C-" + UUID.randomUUID();
    PolicyBinding first = policies.bind(binding("S28", contract, today), manager);
    assertProblem(
        () -> policies.bind(binding("S12", contract, today.plusDays(5)), manager),
        PolicyProblem.TIE);
    policies.endBinding(first.id(), today.plusDays(4), manager);
    assertThat(policies.bind(binding("S12", contract, today.plusDays(5)), manager).subject())
        .isEqualTo(contract);
    assertProblem(() -> policies.bind(binding("S12", "", today), manager), PolicyProblem.SUBJECT);
    assertProblem(
        () -> policies.endBinding(first.id(), today.minusDays(1), manager),
        PolicyProblem.BINDING_DAYS);
  }

  @Test
  void a_comparison_lists_the_requests_that_another_version_would_decide_otherwise() {
    String number = emergency();
    PolicyVersionView draft = policies.begin("S01", writer);
    try {
      assertThat(trials.compare("S01", draft.number()).changed()).isZero();
      String text = draft.source().replace("arrivalHours: 24", "arrivalHours: 23");
      policies.write(draft.id(), draft.version(), text, "An hour less", writer);
      PolicyComparison comparison = trials.compare("S01", draft.number());
      assertThat(comparison.differences())
          .filteredOn(one -> one.number().equals(number))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.before().arrivalHours()).contains(24);
                assertThat(one.after().orElseThrow().arrivalHours()).contains(23);
              });
    } finally {
      PolicyVersionView last = policies.version("S01", draft.number());
      PolicyVersionView waiting = policies.submit(last.id(), last.version());
      policies.refuse(waiting.id(), waiting.version(), "Only tried", manager);
    }
    assertProblem(() -> trials.compare("S16", 1), PolicyProblem.NO_PACK);
  }

  private String emergency() {
    Fixtures.Site site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    return requests
        .register(
            new RegisterRequest(
                site.projectId(),
                Optional.empty(),
                Optional.of("3-1202"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "no picture",
                Urgency.EMERGENCY,
                Optional.of(EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED),
                clock.instant().minus(Duration.ofHours(1)),
                RequestSource.DESK,
                Optional.empty(),
                Optional.empty()),
            writer)
        .number();
  }
}
