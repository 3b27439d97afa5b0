package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.project.AddContractTerm;
import org.weibao.project.ProjectData;
import org.weibao.project.ProjectDetails;
import org.weibao.project.ProjectMasterService;
import org.weibao.project.ProjectProblem;
import org.weibao.project.TeamStatus;
import org.weibao.regulation.Clause;
import org.weibao.request.DecisionView;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Keeping projects: what can be so, who may, and what becomes of open requests. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ProjectMasterIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject AuditFixtures hands;
  @Inject ProjectMasterService master;
  @Inject RequestService requests;
  @Inject Clock clock;

  private Fixtures.Site site;
  private long center;
  private LocalDate today;

  @BeforeEach
  void a_project_with_its_team() {
    site = fixtures.site("TEAM_ACTIVE", true);
    center = scopes.ofProject(site.projectId(), "property_center_id");
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  @Test
  void a_new_project_is_where_its_property_centre_is_and_has_a_team() {
    long id = master.create(data("P-" + tag()), TeamStatus.TEAM_ACTIVE, site.context());

    ProjectDetails created = master.details(id);
    assertThat(created.today().teamStatus()).contains(TeamStatus.TEAM_ACTIVE);
    assertThat(created.teamHistory().get(0).from()).isEqualTo(today.minusYears(1));
    assertThat(scopes.ofProject(id, "city_id"))
        .isEqualTo(scopes.ofProject(site.projectId(), "city_id"));
    assertThat(created.data().retentionAmount())
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("128000.50"));
  }

  @Test
  void what_cannot_be_is_refused_at_its_field() {
    refusedCreation(ProjectProblem.TEXT_MISSING, with(data(" "), null, null));
    refusedCreation(ProjectProblem.CODE_FORM, data("small-p"));
    refusedCreation(ProjectProblem.TEXT_TOO_LONG, data("P".repeat(21)));
    String taken = "P-" + tag();
    master.create(data(taken), TeamStatus.TEAM_ACTIVE, site.context());
    refusedCreation(ProjectProblem.CODE_TAKEN, data(taken));
    refusedCreation(
        ProjectProblem.BEFORE_COMPLETION, with(data("P-" + tag()), today.minusYears(2), null));
    refusedCreation(
        ProjectProblem.AMOUNT, with(data("P-" + tag()), null, new BigDecimal("12.345")));
    refusedCreation(ProjectProblem.AMOUNT, with(data("P-" + tag()), null, BigDecimal.ZERO));
    refusedCreation(
        ProjectProblem.AMOUNT, with(data("P-" + tag()), null, new BigDecimal("1000000000000")));
  }

  @Test
  void two_hands_at_once_do_not_overwrite_each_other() {
    ProjectDetails seen = details();
    master.setTeamStatus(
        site.projectId(),
        seen.version(),
        TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY,
        today,
        site.context());
    refused(
        CommonProblem.STALE_VERSION,
        () -> master.edit(site.projectId(), seen.version(), data("P-" + tag()), site.context()));
  }

  @Test
  @Clause("S01-5.4")
  void when_the_team_leaves_open_requests_are_decided_again_and_closed_ones_are_not() {
    Instant received = halfAnHourAgo();
    RequestView open = emergency(received);
    RequestView closed = emergency(received);
    hands.run(
        "update service_request set status = 'CLOSED' where number = '" + closed.number() + "'");

    setStatus(TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY, today);

    assertThat(cases(open)).containsExactly("2A", "1A");
    assertThat(requests.getByNumber(open.number()).arrivalDueAt())
        .contains(received.plus(Duration.ofHours(24)));
    assertThat(cases(closed)).containsExactly("1A");
  }

  @Test
  @Clause("S01-5.4.1.2")
  void a_term_of_the_contract_comes_first_on_its_days_and_no_longer() {
    RequestView open = emergency(halfAnHourAgo());
    assertThat(requests.getByNumber(open.number()).arrivalDueAt()).isEmpty();

    long term = addTerm(4, today.minusDays(9), Optional.empty());
    assertThat(requests.getByNumber(open.number()).arrivalDueAt())
        .contains(open.receivedAt().plus(Duration.ofHours(4)));

    master.endContractTerm(
        site.projectId(), details().version(), term, today.minusDays(1), site.context());
    assertThat(requests.getByNumber(open.number()).arrivalDueAt()).isEmpty();
    assertThat(cases(open)).hasSize(3);
  }

  @Test
  void a_change_that_no_case_depends_on_decides_nothing_again() {
    RequestView open = emergency(halfAnHourAgo());
    ProjectDetails seen = details();
    ProjectData known = seen.data();
    master.edit(
        site.projectId(),
        seen.version(),
        new ProjectData(
            "P-" + tag(),
            "另一个名字",
            known.nameEn(),
            known.propertyCenterId(),
            known.completedOn(),
            known.handedOverOn(),
            known.movedInOn(),
            known.warrantyEndsOn(),
            known.retentionAmount(),
            known.retentionEndsOn()),
        site.context());
    assertThat(details().today().name()).isEqualTo("另一个名字");
    assertThat(cases(open)).containsExactly("1A");
  }

  @Test
  void two_terms_never_hold_on_one_day_and_a_term_does_not_end_before_it_begins() {
    long term = addTerm(4, today, Optional.of(today.plusDays(9)));
    refused(ProjectProblem.TERM_OVERLAPS, () -> addTerm(8, today.plusDays(9), Optional.empty()));
    refused(ProjectProblem.TERM_OVERLAPS, () -> addTerm(8, today.minusDays(9), Optional.empty()));
    refused(
        ProjectProblem.ENDS_BEFORE_BEGIN,
        () -> addTerm(8, today.plusDays(20), Optional.of(today.plusDays(19))));
    refused(ProjectProblem.HOURS, () -> addTerm(0, today.plusDays(20), Optional.empty()));
    refused(ProjectProblem.HOURS, () -> addTerm(721, today.plusDays(20), Optional.empty()));
    refused(
        ProjectProblem.ENDS_BEFORE_BEGIN,
        () ->
            master.endContractTerm(
                site.projectId(), details().version(), term, today.minusDays(1), site.context()));
    assertThat(addTerm(8, today.plusDays(10), Optional.empty())).isPositive();
  }

  @Test
  void the_last_status_stays_and_one_written_by_mistake_can_be_taken_back() {
    long first = details().teamHistory().get(0).id();
    refused(
        ProjectProblem.LAST_STATUS,
        () ->
            master.removeTeamStatus(site.projectId(), details().version(), first, site.context()));
    setStatus(TeamStatus.DEPARTMENT_LEFT_CITY, today);
    long mistake = details().teamHistory().get(0).id();
    master.removeTeamStatus(site.projectId(), details().version(), mistake, site.context());
    assertThat(details().today().teamStatus()).contains(TeamStatus.TEAM_ACTIVE);
    refused(
        ProjectProblem.UNKNOWN_STATUS,
        () ->
            master.removeTeamStatus(
                site.projectId(), details().version(), mistake, site.context()));
  }

  @Test
  void a_city_head_keeps_the_projects_of_his_city_and_of_no_other() {
    Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
    long farCenter = scopes.ofProject(elsewhere.projectId(), "property_center_id");
    int far = master.details(elsewhere.projectId()).version();
    int near = details().version();
    CallContext head = fixtures.somebody();
    scopes.grant(
        head.personId(),
        Role.CITY_HEAD,
        ScopeKind.CITY,
        scopes.ofProject(site.projectId(), "city_id"));
    as(
        AccessFixtures.call(head, Role.CITY_HEAD),
        () -> {
          refused(
              ProjectProblem.UNKNOWN_PROJECT,
              () ->
                  master.setTeamStatus(
                      elsewhere.projectId(), far, TeamStatus.DEPARTMENT_LEFT_CITY, today, head));
          refused(
              ProjectProblem.UNKNOWN_PROPERTY_CENTER,
              () -> master.create(data("P-" + tag(), farCenter), TeamStatus.TEAM_ACTIVE, head));
          master.setTeamStatus(
              site.projectId(), near, TeamStatus.DEPARTMENT_LEFT_CITY, today, head);
          long mine = master.create(data("P-" + tag()), TeamStatus.TEAM_ACTIVE, head);
          assertThat(master.details(mine).today().code()).startsWith("P-");
          return null;
        });
    Call finance = AccessFixtures.call(head, Role.FINANCE);
    as(
        finance,
        () -> {
          refused(
              AccessProblem.NOT_ALLOWED,
              () -> master.create(data("P-" + tag()), TeamStatus.TEAM_ACTIVE, head));
          return null;
        });
  }

  private ProjectDetails details() {
    return master.details(site.projectId());
  }

  private void setStatus(TeamStatus status, LocalDate from) {
    master.setTeamStatus(site.projectId(), details().version(), status, from, site.context());
  }

  private long addTerm(int hours, LocalDate from, Optional<LocalDate> to) {
    return master.addContractTerm(
        site.projectId(),
        details().version(),
        new AddContractTerm(hours, "GZ-2024-017", from, to),
        site.context());
  }

  /** Half an hour ago, but today: a fact that holds from today on is to hold for it. */
  private Instant halfAnHourAgo() {
    Instant before = clock.instant().minus(Duration.ofMinutes(30)).truncatedTo(ChronoUnit.SECONDS);
    Instant midnight = today.atStartOfDay(clock.getZone()).toInstant();
    return before.isBefore(midnight) ? midnight : before;
  }

  private RequestView emergency(Instant receivedAt) {
    return requests.register(
        Fixtures.request(site.projectId(), Urgency.EMERGENCY, receivedAt), site.context());
  }

  /** Cases that were decided, the latest first. */
  private List<String> cases(RequestView request) {
    return requests.why(request.number()).stream().map(DecisionView::serviceCase).toList();
  }

  private void refusedCreation(ProjectProblem problem, ProjectData data) {
    refused(problem, () -> master.create(data, TeamStatus.TEAM_ACTIVE, site.context()));
  }

  private ProjectData data(String code) {
    return data(code, center);
  }

  private ProjectData data(String code, long propertyCenter) {
    return new ProjectData(
        code,
        "云岭花园",
        "Yunling Garden",
        propertyCenter,
        Optional.of(today.minusYears(1)),
        Optional.of(today.minusMonths(11)),
        Optional.of(today.minusMonths(10)),
        Optional.of(today.plusYears(1)),
        Optional.of(new BigDecimal("128000.50")),
        Optional.of(today.plusYears(1)));
  }

  private static ProjectData with(ProjectData data, LocalDate movedIn, BigDecimal retention) {
    return new ProjectData(
        data.code(),
        data.name(),
        data.nameEn(),
        data.propertyCenterId(),
        data.completedOn(),
        data.handedOverOn(),
        movedIn == null ? data.movedInOn() : Optional.of(movedIn),
        data.warrantyEndsOn(),
        retention == null ? data.retentionAmount() : Optional.of(retention),
        data.retentionEndsOn());
  }

  private static String tag() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
