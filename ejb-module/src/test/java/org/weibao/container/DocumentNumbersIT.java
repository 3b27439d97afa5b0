package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.documentnumber.DocumentNumberProblem;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicyVersionView;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnReasonService;
import org.weibao.returns.ReturnView;

/** Numbers that packs prescribe, and the house's where none does. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class DocumentNumbersIT {

  private static final HouseNumber COMPLAINTS =
      new HouseNumber("COMPLAINT", "CP", "supplier_return_number");
  private static final LocalDate NOVEMBER = LocalDate.of(2031, 11, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2031, 12, 1);

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject DocumentNumberService numbers;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReturnReasonService reasons;
  @Inject ReturnStory story;
  @Inject Fixtures fixtures;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  private CallContext writer;
  private CallContext manager;
  private LocalDate today;

  @BeforeEach
  void two_people_and_the_packs_of_the_files() throws InterruptedException {
    story.begin();
    writer = fixtures.somebody();
    manager = fixtures.somebody();
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (int wait = 0; wait < 100 && policies.get("S32").versions().isEmpty(); wait++) {
      Thread.sleep(200);
    }
  }

  @Test
  void without_a_pack_that_says_otherwise_the_house_numbers_and_says_so() {
    ReturnView form = story.open();
    IssuedNumber number = reasons.why(form.number()).number();
    assertThat(number.number()).isEqualTo(form.number()).startsWith("RT");
    assertThat(number.prescribed()).isEmpty();
    assertThat(number.steps())
        .containsExactly(DecisionStep.of("why.number.house", "F2", "'RT'YYMM-NNNNNN"));
    assertThat(repairs.why(story.faultRecord.number()).number().steps())
        .containsExactly(DecisionStep.of("why.number.house", "F1", "'FR'YYMM-NNNNNN"));
    assertThat(requests.whyNumber(story.request.number()).steps())
        .containsExactly(DecisionStep.of("why.number.house", "F5", "'SR'YYMM-NNNNNN"));
  }

  @Test
  void a_bound_pack_numbers_returns_and_requests_of_its_project_without_a_gap() throws Exception {
    String month = "%02d%02d".formatted(today.getYear() % 100, today.getMonthValue());
    prescribe();
    bind("S07", code());
    IssuedNumber before = number(returnNumbers());
    transaction.begin();
    numbers.next(returnNumbers(), code(), today);
    transaction.rollback();

    ReturnView form = story.open();
    IssuedNumber number = reasons.why(form.number()).number();
    long count = before.prescribed().orElseThrow().count() + 1;
    assertThat(form.number()).isEqualTo(month + "%02d".formatted(count));
    assertThat(number.prescribed())
        .hasValueSatisfying(
            rule -> {
              assertThat(rule.policy()).startsWith("S07@");
              assertThat(rule.rule()).isEqualTo("return");
              assertThat(rule.clauses()).isEqualTo("S07-PK-4");
              assertThat(rule.period()).isEqualTo(today.toString().substring(0, 7));
              assertThat(rule.count()).isEqualTo(count);
            });
    assertThat(number.steps())
        .extracting(DecisionStep::key)
        .containsExactly(
            "why.policy.bound",
            "why.policy.rule",
            "why.number.pattern",
            "why.number.MONTH",
            "why.number.count");

    String request =
        requests
            .register(
                Fixtures.request(
                    story.site.projectId(),
                    Urgency.ROUTINE,
                    clock.instant().minus(Duration.ofMinutes(1))),
                story.technician)
            .number();
    assertThat(request).matches("Q" + today.getYear() + "-\\d{4}");
    assertThat(requests.whyNumber(request).pattern()).isEqualTo("'Q'YYYY-NNNN");
  }

  @Test
  void eight_at_once_of_whom_some_give_up_get_every_number_once() throws Exception {
    prescribe();
    bind("S07", code());
    long first = number(returnNumbers()).prescribed().orElseThrow().count() + 1;
    ExecutorService threads = AsProduct.threads(8);
    List<Long> given = new ArrayList<>();
    try {
      List<Callable<Long>> calls =
          IntStream.range(0, 24)
              .<Callable<Long>>mapToObj(i -> () -> i % 3 == 2 ? givenUp() : committed())
              .toList();
      for (Future<Long> number : threads.invokeAll(calls)) {
        given.add(number.get());
      }
    } finally {
      threads.shutdownNow();
    }
    given.removeIf(count -> count == 0);
    assertThat(given)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 16).mapToObj(i -> first + i).toList());
  }

  private long committed() throws Exception {
    return number(returnNumbers()).prescribed().orElseThrow().count();
  }

  private long givenUp() throws Exception {
    transaction.begin();
    numbers.next(returnNumbers(), code(), today);
    transaction.rollback();
    return 0;
  }

  @Test
  @Clause({"S05-8-1", "S05-8-2"})
  void complaints_of_a_project_that_follows_s05_are_counted_anew_each_month() throws Exception {
    bind("S05", code());
    List<IssuedNumber> given =
        List.of(complaint(NOVEMBER), complaint(NOVEMBER), complaint(DECEMBER));
    assertThat(given)
        .extracting(IssuedNumber::number)
        .containsExactly("311101", "311102", "311201");
    assertThat(given)
        .allSatisfy(
            number ->
                assertThat(number.prescribed().orElseThrow().clauses())
                    .isEqualTo("S05-8-1, S05-8-2"));
  }

  @Test
  void a_pattern_that_is_open_leaves_the_house_s_and_another_document_s_number_is_not_made_up()
      throws Exception {
    bind("S32", code());
    IssuedNumber open = complaint(NOVEMBER);
    assertThat(open.number()).startsWith("CP3111-");
    assertThat(open.steps()).extracting(DecisionStep::key).containsExactly("why.number.open");

    Fixtures.Site other = fixtures.site("TEAM_ACTIVE", true);
    String file = projects.getProject(other.projectId()).code();
    bind("S11", file);
    refused(
        DocumentNumberProblem.SAME_AS,
        () ->
            numbers.next(
                new HouseNumber("PROJECT_FILE", "PF", "supplier_return_number"), file, today));
  }

  private IssuedNumber complaint(LocalDate day) throws Exception {
    transaction.begin();
    IssuedNumber number = numbers.next(COMPLAINTS, code(), day);
    transaction.commit();
    return number;
  }

  private IssuedNumber number(HouseNumber house) throws Exception {
    transaction.begin();
    IssuedNumber number = numbers.next(house, code(), today);
    transaction.commit();
    return number;
  }

  private static HouseNumber returnNumbers() {
    return new HouseNumber("F2", "RT", "supplier_return_number");
  }

  private String code() {
    return projects.getProject(story.site.projectId()).code();
  }

  /** A version of a pack that says how returns and requests are numbered, once for all tests. */
  private void prescribe() {
    if (policies
        .version("S07", policies.get("S07").versions().size())
        .source()
        .contains("YYMMNN")) {
      return;
    }
    PolicyVersionView draft = policies.begin("S07", writer);
    String text =
        draft.source()
            + """

            numbers:
              - {id: return, clause: S07-PK-4, document: F2, pattern: YYMMNN, resets: MONTH}
              - {id: request, clause: S07-PK-4, document: F5, pattern: "'Q'YYYY-NNNN", resets: YEAR}
            """;
    PolicyVersionView written =
        policies.write(draft.id(), draft.version(), text, "Numbers", writer);
    PolicyVersionView waiting = policies.submit(written.id(), written.version());
    policies.approve(waiting.id(), waiting.version(), today, manager);
  }

  private void bind(String system, String project) {
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            project,
            system,
            Optional.of("numbers"),
            today,
            Optional.empty(),
            "as agreed"),
        manager);
  }
}
