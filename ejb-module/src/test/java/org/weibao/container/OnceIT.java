package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.idempotency.IdempotencyProblem;
import org.weibao.idempotency.OnceService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.Submission;
import org.weibao.kernel.BusinessException;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairProblem;
import org.weibao.repair.RepairService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;

/** What is sent twice is done once: one after the other, at the same time, and after a refusal. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class OnceIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject OnceService once;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private String request;

  @BeforeEach
  void a_request_of_its_own() {
    site = fixtures.site("TEAM_ACTIVE", true);
    request =
        requests
            .register(
                new RegisterRequest(
                    site.projectId(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "No picture",
                    Urgency.ROUTINE,
                    Optional.empty(),
                    clock.instant().minus(Duration.ofHours(2)),
                    RequestSource.DESK,
                    Optional.empty(),
                    Optional.empty()),
                site.context())
            .number();
  }

  private Outcome visit(String key, Instant arrivedAt) {
    return once.once(
        new Submission(site.context().login(), key, arrivedAt.toString()),
        () ->
            Long.toString(
                repairs
                    .recordVisit(
                        request,
                        new RecordVisit(arrivedAt, Optional.empty(), Optional.empty()),
                        site.context())
                    .id()));
  }

  private Instant justNow() {
    return clock.instant().minus(Duration.ofMinutes(20));
  }

  @Test
  void a_visit_that_is_sent_twice_is_recorded_once() {
    String key = UUID.randomUUID().toString();
    Instant at = justNow();

    Outcome first = visit(key, at);
    Outcome second = visit(key, at);

    assertThat(first.repeated()).isFalse();
    assertThat(second).isEqualTo(new Outcome(first.result(), true));
    assertThat(repairs.visits(request)).hasSize(1);
  }

  @Test
  void a_visit_that_is_sent_four_times_at_once_is_recorded_once() throws Exception {
    String key = UUID.randomUUID().toString();
    Instant at = justNow();
    ExecutorService threads = AsProduct.threads(4);
    try {
      Callable<Outcome> call = () -> visit(key, at);
      List<Outcome> outcomes =
          threads.invokeAll(List.of(call, call, call, call)).stream().map(OnceIT::get).toList();

      assertThat(outcomes).filteredOn(outcome -> !outcome.repeated()).hasSize(1);
      assertThat(outcomes).extracting(Outcome::result).containsOnly(outcomes.get(0).result());
    } finally {
      threads.shutdownNow();
    }
    assertThat(repairs.visits(request)).hasSize(1);
  }

  @Test
  void what_was_refused_can_be_corrected_and_sent_with_the_same_key() {
    String key = UUID.randomUUID().toString();
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));

    assertThatThrownBy(() -> visit(key, tomorrow))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.code()).isEqualTo(RepairProblem.IN_FUTURE));
    assertThat(visit(key, justNow()).repeated()).isFalse();
    assertThat(repairs.visits(request)).hasSize(1);
  }

  @Test
  void a_key_does_not_stand_for_something_else() {
    String key = UUID.randomUUID().toString();
    visit(key, justNow());

    assertThatThrownBy(() -> visit(key, justNow().minusSeconds(60)))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.code()).isEqualTo(IdempotencyProblem.OTHER_CONTENT));
    assertThat(repairs.visits(request)).hasSize(1);
  }

  private static Outcome get(java.util.concurrent.Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
