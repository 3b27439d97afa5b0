package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Found;
import org.weibao.kernel.WorkRow;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.outbox.InboxReview;
import org.weibao.outbox.OutboxProblem;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.report.ReportService;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;
import org.weibao.search.SearchAnswer;
import org.weibao.search.SearchKind;
import org.weibao.search.SearchService;
import org.weibao.worklist.WorkKind;
import org.weibao.worklist.WorklistService;

/** What the running services show people: their work, and what they search for, in their places. */
@ArquillianTest
class WorkIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory story;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReturnService returns;
  @Inject ReportService reports;
  @Inject WorklistService worklist;
  @Inject SearchService search;
  @Inject InboxReview inbox;
  @Inject Clock clock;

  private Fixtures.Site site;
  private Call technician;

  @BeforeEach
  void a_story_and_a_technician_of_its_project_only() {
    technician =
        product(
            () -> {
              story.begin();
              site = story.site;
              return inProject(Role.SERVICE_TECHNICIAN);
            });
  }

  @Test
  void each_number_of_a_work_list_leads_to_exactly_so_many_rows() {
    product(() -> register("门口机黑屏", "1-101", Urgency.ROUTINE));
    RequestView urgent = product(() -> register("对讲无声", "1-102", Urgency.EMERGENCY));
    as(
        technician,
        () -> {
          assertThat(worklist.counts()).isNotEmpty();
          worklist
              .counts()
              .forEach(
                  count ->
                      assertThat(worklist.rows(count.kind(), 100, 0))
                          .as(count.kind().name())
                          .hasSize((int) count.count()));
          assertThat(worklist.rows(WorkKind.REQUESTS_TO_VISIT, 100, 0))
              .extracting(WorkRow::number)
              .hasSize(2)
              .contains(urgent.number());
          assertThat(worklist.rows(WorkKind.REQUESTS_TO_VISIT, 1, 1)).hasSize(1);
          return null;
        });
  }

  @Test
  void work_of_other_places_and_other_roles_is_not_shown() {
    Fixtures.Site elsewhere =
        product(
            () -> {
              register("门口机黑屏", "1-101", Urgency.ROUTINE);
              return fixtures.site("TEAM_ACTIVE", true);
            });
    Call stranger =
        product(
            () -> {
              CallContext person = fixtures.site("TEAM_ACTIVE", true).context();
              scopes.grant(
                  person.personId(),
                  Role.SERVICE_TECHNICIAN,
                  ScopeKind.PROJECT,
                  elsewhere.projectId());
              return ReturnFixtures.call(person, Role.SERVICE_TECHNICIAN);
            });
    as(
        stranger,
        () -> {
          assertThat(worklist.counts()).allSatisfy(count -> assertThat(count.count()).isZero());
          assertThat(worklist.rows(WorkKind.RETURNS_TO_DECIDE, 9, 0)).isEmpty();
          assertThat(search.find("1-101", 9).groups()).isEmpty();
          return null;
        });
  }

  @Test
  void a_visit_without_f1_is_its_technician_s_work_until_it_is_written() {
    RequestView request = product(() -> register("门口机黑屏", "1-101", Urgency.ROUTINE));
    as(
        technician,
        () -> {
          assertThat(count(WorkKind.F1_TO_WRITE)).isZero();
          repairs.recordVisit(
              request.number(),
              new RecordVisit(
                  clock.instant().minus(Duration.ofMinutes(30)),
                  Optional.empty(),
                  Optional.empty()),
              context());
          assertThat(worklist.rows(WorkKind.F1_TO_WRITE, 9, 0))
              .extracting(WorkRow::link)
              .containsExactly("/requests/fault?number=" + request.number());
          assertThat(count(WorkKind.REQUESTS_TO_VISIT)).isZero();
          return null;
        });
  }

  @Test
  void a_return_waits_for_its_decider_and_never_for_who_filled_it_in() {
    ReturnView form = product(story::open);
    Call lead = product(() -> inProject(Role.CITY_TECH_LEAD));
    as(
        lead,
        () -> {
          assertThat(worklist.rows(WorkKind.RETURNS_TO_DECIDE, 9, 0))
              .extracting(WorkRow::number)
              .containsExactly(form.number());
          return null;
        });
    people.grant(story.technician.personId(), Role.CITY_TECH_LEAD);
    Call both = ReturnFixtures.call(story.technician, Role.SERVICE_TECHNICIAN, Role.CITY_TECH_LEAD);
    as(
        both,
        () -> {
          assertThat(worklist.rows(WorkKind.RETURNS_TO_DECIDE, 999, 0))
              .extracting(WorkRow::number)
              .doesNotContain(form.number());
          assertThat(worklist.rows(WorkKind.RETURNS_IN_APPROVAL, 9, 0))
              .extracting(WorkRow::number)
              .containsExactly(form.number());
          return null;
        });
  }

  @Test
  void a_paper_is_missing_until_it_is_made_after_the_end_of_its_month() {
    Call admin = product(() -> inProject(Role.REGIONAL_ADMIN));
    YearMonth last = YearMonth.from(clock.instant().atZone(clock.getZone())).minusMonths(1);
    as(
        admin,
        () -> {
          assertThat(worklist.rows(WorkKind.PAPERS_TO_MAKE, 9, 0))
              .extracting(WorkRow::text)
              .containsExactly("F1 · F4 · " + last);
          print(last.plusMonths(1));
          assertThat(count(WorkKind.PAPERS_TO_MAKE)).as("this month is not over").isEqualTo(1);
          print(last);
          print(last);
          assertThat(count(WorkKind.PAPERS_TO_MAKE)).isZero();
          return null;
        });
  }

  @Test
  void a_message_set_aside_is_seen_to_once_and_with_a_reason() {
    product(() -> story.hearRaw(story.supplierCode(), "no message at all"));
    CallContext administrator = product(() -> people.person(Role.ADMINISTRATOR));
    String source = "/suppliers/" + product(story::supplierCode);
    as(
        ReturnFixtures.call(administrator, Role.ADMINISTRATOR),
        () -> {
          String id =
              inbox.list(Optional.empty(), true, null, 200).rows().stream()
                  .filter(message -> message.source().equals(source))
                  .findFirst()
                  .orElseThrow()
                  .id();
          long before = count(WorkKind.MESSAGES_ASIDE);
          assertThat(inbox.get(source, id).body()).isEqualTo("no message at all");
          refused(
              OutboxProblem.REASON_MISSING, () -> inbox.dismiss(source, id, " ", administrator));
          inbox.dismiss(source, id, "sent again by phone", administrator);
          refused(
              OutboxProblem.ALREADY_DISMISSED, () -> inbox.dismiss(source, id, "x", administrator));
          refused(
              OutboxProblem.UNKNOWN_MESSAGE, () -> inbox.dismiss(source, "?", "x", administrator));
          assertThat(count(WorkKind.MESSAGES_ASIDE)).isEqualTo(before - 1);
          assertThat(inbox.get(source, id).dismissedReason()).contains("sent again by phone");
          return null;
        });
  }

  @Test
  void a_request_is_found_by_whatever_its_owner_has_at_hand() {
    RequestView request = product(() -> register("门口机黑屏", "7栋-1202", Urgency.ROUTINE));
    as(
        technician,
        () -> {
          assertThat(numbers("1202")).contains(request.number());
          assertThat(numbers("7栋-1202")).containsExactly(request.number());
          assertThat(numbers("欧阳")).containsExactly(request.number());
          assertThat(numbers("139 0000-9999")).as("phone").containsExactly(request.number());
          assertThat(numbers("9999")).as("end of a phone").containsExactly(request.number());
          assertThat(numbers(request.number().substring(7))).contains(request.number());
          assertThat(numbers("%")).as("a sign is a sign").isEmpty();
          assertThat(search.find(request.number().toLowerCase(Locale.ROOT), 9).exact())
              .map(Found.Row::number)
              .contains(request.number());
          return null;
        });
  }

  @Test
  void phones_are_not_searched_for_who_may_not_see_them() {
    product(() -> register("门口机黑屏", "7栋-1202", Urgency.ROUTINE));
    Call finance = product(() -> inProject(Role.FINANCE));
    as(
        finance,
        () -> {
          assertThat(numbers("139 0000-9999")).isEmpty();
          assertThat(numbers("欧阳")).hasSize(1);
          return null;
        });
  }

  @Test
  void a_serial_leads_to_the_device_first_and_to_what_is_about_it() {
    ReturnView form = product(story::open);
    as(
        technician,
        () -> {
          SearchAnswer answer = search.find(site.installedSerial().toLowerCase(Locale.ROOT), 9);
          assertThat(answer.exact()).map(Found.Row::number).contains(site.installedSerial());
          assertThat(answer.groups())
              .extracting(SearchAnswer.Group::kind)
              .containsExactly(SearchKind.REQUESTS, SearchKind.DEVICES, SearchKind.RETURNS);
          assertThat(search.find(form.number(), 9).exact())
              .map(Found.Row::link)
              .contains("/returns/view?number=" + form.number());
          assertThat(search.find(story.faultRecord.number(), 9).exact())
              .map(Found.Row::link)
              .contains("/requests/view?number=" + story.request.number());
          return null;
        });
  }

  private void print(YearMonth month) {
    reports.writeFaultRecordTotalPdf(
        site.projectId(), month, Locale.ENGLISH, OutputStream.nullOutputStream());
    reports.writeMonthlyReportPdf(
        site.projectId(), month, Locale.ENGLISH, OutputStream.nullOutputStream());
  }

  private List<String> numbers(String typed) {
    return search.find(typed, 50).groups().stream()
        .filter(group -> group.kind() == SearchKind.REQUESTS)
        .flatMap(group -> group.found().rows().stream())
        .map(Found.Row::number)
        .toList();
  }

  private long count(WorkKind kind) {
    return worklist.counts().stream()
        .filter(count -> count.kind() == kind)
        .findFirst()
        .orElseThrow()
        .count();
  }

  private Call inProject(Role role) {
    CallContext person = fixtures.site("TEAM_ACTIVE", true).context();
    scopes.grant(person.personId(), role, ScopeKind.PROJECT, site.projectId());
    return AccessFixtures.call(person, role);
  }

  private static CallContext context() {
    Call call = Call.current().orElseThrow();
    return new CallContext(
        call.personId().getAsLong(), call.login(), call.displayName(), call.requestId());
  }

  private RequestView register(String demand, String room, Urgency urgency) {
    return requests.register(
        new RegisterRequest(
            site.projectId(),
            Optional.empty(),
            Optional.of(room),
            Optional.of("欧阳静"),
            Optional.of("139 0000 9999"),
            Optional.empty(),
            Optional.empty(),
            demand,
            urgency,
            urgency == Urgency.EMERGENCY
                ? Optional.of(EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED)
                : Optional.empty(),
            clock.instant().minus(Duration.ofHours(30)),
            RequestSource.DESK,
            Optional.empty(),
            Optional.empty()),
        story.technician);
  }
}
