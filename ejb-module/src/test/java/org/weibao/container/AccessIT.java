package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.device.DeviceProblem;
import org.weibao.device.DeviceQuery;
import org.weibao.device.DeviceService;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.outbox.OutboxService;
import org.weibao.project.ProjectProblem;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairProblem;
import org.weibao.repair.RepairService;
import org.weibao.report.ReportService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestDuty;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnDuty;
import org.weibao.returns.ReturnProblem;
import org.weibao.returns.ReturnQuery;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;
import org.weibao.stock.StockService;

/** Who may come in at the doors, what they see there, and what two people have to do. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class AccessIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory here;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReturnService returns;
  @Inject DeviceService devices;
  @Inject ProjectService projects;
  @Inject StockService stock;
  @Inject ReportService reports;
  @Inject OutboxService outbox;
  @Inject Clock clock;

  private Fixtures.Site elsewhere;

  @BeforeEach
  void a_story_here_and_a_site_elsewhere() {
    as(
        Call.system("test", "test"),
        () -> {
          here.begin();
          elsewhere = fixtures.site("TEAM_ACTIVE", true);
        });
  }

  @Test
  void whoever_was_not_announced_is_refused_and_the_product_itself_is_not() {
    // A thread of its own: nobody was announced on it.
    CompletableFuture.runAsync(
            () -> refused(AccessProblem.NOT_ALLOWED, () -> requests.search(everything())))
        .join();
    as(
        Call.system("test", "test"),
        () -> assertThat(requests.search(everything()).rows()).isNotEmpty());
  }

  @Test
  void a_door_refuses_a_role_that_the_web_would_have_let_through() {
    CallContext finance = people.person(Role.FINANCE);
    as(
        AccessFixtures.call(finance, Role.FINANCE),
        () -> {
          assertThat(requests.getByNumber(here.request.number())).isNotNull();
          refused(
              AccessProblem.NOT_ALLOWED,
              () -> requests.register(request(here.site.projectId()), finance));
          refused(
              AccessProblem.NOT_ALLOWED, () -> requests.close(here.request.number(), 0, finance));
        });
  }

  @Test
  void a_role_that_is_only_claimed_or_has_ended_opens_nothing() {
    CallContext finance = people.person(Role.FINANCE);
    as(
        AccessFixtures.call(finance, Role.CITY_HEAD),
        () -> refused(AccessProblem.NOT_ALLOWED, () -> requests.search(everything())));
    CallContext gone = people.person(Role.CITY_HEAD);
    scopes.endRoles(gone.personId());
    as(
        AccessFixtures.call(gone, Role.CITY_HEAD),
        () -> refused(AccessProblem.NOT_ALLOWED, () -> requests.search(everything())));
  }

  @Test
  void a_part_of_another_operation_is_no_way_in_for_a_person() {
    CallContext admin = people.person(Role.ADMINISTRATOR);
    as(
        AccessFixtures.call(admin, Role.ADMINISTRATOR),
        () -> {
          refused(AccessProblem.NOT_ALLOWED, () -> requests.solved(1, clock.instant()));
          refused(AccessProblem.NOT_ALLOWED, () -> stock.retire(1, "x", clock.instant(), admin));
          refused(AccessProblem.NOT_ALLOWED, () -> outbox.relayNext(message -> {}));
        });
  }

  @Test
  void a_technician_of_one_city_neither_sees_nor_works_in_another() {
    CallContext technician = inScope(Role.SERVICE_TECHNICIAN, ScopeKind.CITY, city(elsewhere));
    as(
        AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
        () -> {
          String number = here.request.number();
          refused(RequestProblem.UNKNOWN, () -> requests.getByNumber(number));
          refused(RequestProblem.UNKNOWN, () -> requests.why(number));
          refused(RequestProblem.UNKNOWN, () -> repairs.recordVisit(number, visit(), technician));
          refused(RequestProblem.UNKNOWN, () -> requests.close(number, 0, technician));
          refused(RepairProblem.UNKNOWN_FAULT_RECORD, () -> repairs.getFaultRecord(fault()));
          refused(
              ProjectProblem.UNKNOWN_PROJECT,
              () -> requests.register(request(here.site.projectId()), technician));
          refused(
              ProjectProblem.UNKNOWN_PROJECT,
              () -> reports.monthlyReport(here.site.projectId(), here.faultRecord.period()));
          refused(DeviceProblem.UNKNOWN_SERIAL, () -> devices.getBySerial(here.site.spareSerial()));
          assertThat(projects.listProjects()).hasSize(1);
          assertThat(requests.search(everything()).rows()).isEmpty();
          assertThat(stock.balances()).hasSize(2);

          String own = requests.register(request(elsewhere.projectId()), technician).number();
          repairs.recordVisit(own, visit(), technician);
          assertThat(requests.search(everything()).rows())
              .extracting(RequestRow::number)
              .containsExactly(own);
          assertThat(requests.duties(EnumSet.of(RequestDuty.OPEN)))
              .containsEntry(RequestDuty.OPEN, 1L);
          assertThat(devices.search(new DeviceQuery(none(), none(), none(), none(), 9)).rows())
              .extracting(device -> device.serial())
              .containsExactlyInAnyOrder(elsewhere.installedSerial(), elsewhere.spareSerial());
        });
  }

  @Test
  void scopes_of_several_roles_add_up_for_seeing_and_not_for_doing() {
    CallContext both = inScope(Role.SERVICE_TECHNICIAN, ScopeKind.CITY, city(elsewhere));
    scopes.grant(
        both.personId(), Role.REGIONAL_SUPERVISOR, ScopeKind.REGION, region(here.site.projectId()));
    as(
        AccessFixtures.call(both, Role.SERVICE_TECHNICIAN, Role.REGIONAL_SUPERVISOR),
        () -> {
          assertThat(projects.listProjects()).hasSize(2);
          assertThat(requests.getByNumber(here.request.number()).serviceCase()).isPresent();
          refused(
              AccessProblem.NOT_ALLOWED,
              () -> repairs.recordVisit(here.request.number(), visit(), both));
        });
  }

  @Test
  void a_property_centre_sees_its_requests_without_what_is_ours() {
    long center = scopes.ofProject(here.site.projectId(), "property_center_id");
    CallContext own = inScope(Role.PROPERTY_CENTER, ScopeKind.PROPERTY_CENTER, center);
    String number = here.request.number();
    as(
        AccessFixtures.call(own, Role.PROPERTY_CENTER),
        () -> {
          assertThat(requests.getByNumber(number).payer()).isEmpty();
          assertThat(requests.getByNumber(number).serviceCase()).isEmpty();
          assertThat(requests.search(everything()).rows())
              .allSatisfy(row -> assertThat(row.serviceCase()).isEmpty())
              .hasSize(1);
          refused(AccessProblem.NOT_ALLOWED, () -> requests.why(number));
          refused(AccessProblem.NOT_ALLOWED, () -> repairs.visits(number));
          refused(AccessProblem.NOT_ALLOWED, () -> returns.ofRequest(number));
          refused(AccessProblem.NOT_ALLOWED, () -> projects.getProject(here.site.projectId()));
        });
    long other = scopes.ofProject(elsewhere.projectId(), "property_center_id");
    as(
        AccessFixtures.call(
            inScope(Role.PROPERTY_CENTER, ScopeKind.PROPERTY_CENTER, other), Role.PROPERTY_CENTER),
        () -> refused(RequestProblem.UNKNOWN, () -> requests.getByNumber(number)));
  }

  @Test
  void a_supplier_sees_returns_at_its_own_name_without_approvals() {
    ReturnView form = product(here::approved);
    long supplier = scopes.supplierOf(form.id());
    CallContext own = inScope(Role.SUPPLIER, ScopeKind.SUPPLIER, supplier);
    as(
        AccessFixtures.call(own, Role.SUPPLIER),
        () -> {
          ReturnView seen = returns.getByNumber(form.number());
          assertThat(seen.steps()).isEmpty();
          assertThat(seen.requestedByName()).isEmpty();
          assertThat(seen.history())
              .isNotEmpty()
              .allSatisfy(event -> assertThat(event.personName()).isEmpty())
              .allSatisfy(event -> assertThat(event.note()).isEmpty());
          assertThat(returns.search(allReturns()).rows())
              .extracting(ReturnRow::number)
              .containsExactly(form.number());
          assertThat(returns.duty(ReturnDuty.IN_APPROVAL, 9, 0)).isEmpty();
          refused(AccessProblem.NOT_ALLOWED, () -> requests.getByNumber(form.requestNumber()));
          refused(AccessProblem.NOT_ALLOWED, () -> returns.ship(form.number(), 0, "x", "x", own));
        });
    as(
        AccessFixtures.call(inScope(Role.SUPPLIER, ScopeKind.SUPPLIER, -1L), Role.SUPPLIER),
        () -> {
          refused(ReturnProblem.UNKNOWN, () -> returns.getByNumber(form.number()));
          refused(ReturnProblem.UNKNOWN, () -> returns.dialogue(form.number()));
          assertThat(returns.search(allReturns()).rows()).isEmpty();
        });
  }

  @Test
  @Clause("S01-5.2.1-b")
  void a_decision_needs_the_role_where_the_return_belongs() {
    ReturnView form = product(here::open);
    CallContext lead = inScope(Role.CITY_TECH_LEAD, ScopeKind.CITY, city(elsewhere));
    scopes.grant(lead.personId(), Role.TECH_GROUP_SUPERVISOR, ScopeKind.CITY, city(here.site));
    as(
        AccessFixtures.call(lead, Role.CITY_TECH_LEAD, Role.TECH_GROUP_SUPERVISOR),
        () ->
            refused(
                ReturnProblem.NOT_YOUR_PART,
                () -> returns.decide(form.number(), form.version(), true, null, lead)));
  }

  @Test
  @Clause("S01-5.2.1-b")
  void nobody_both_reviews_and_approves_the_same_return() {
    people.grant(here.cityLead.personId(), Role.TECH_GROUP_SUPERVISOR);
    ReturnView form = product(here::open);
    ReturnView reviewed =
        product(() -> returns.decide(form.number(), form.version(), true, null, here.cityLead));
    as(
        AccessFixtures.call(here.cityLead, Role.CITY_TECH_LEAD, Role.TECH_GROUP_SUPERVISOR),
        () ->
            refused(
                ReturnProblem.DECIDED_BEFORE,
                () ->
                    returns.decide(form.number(), reviewed.version(), true, null, here.cityLead)));
  }

  @Test
  @Clause("S01-4-3-a")
  void who_wrote_a_fault_record_at_the_desk_does_not_review_it() {
    CallContext head = people.person(Role.CITY_HEAD);
    people.grant(head.personId(), Role.TECH_GROUP_SUPERVISOR);
    String number =
        product(
            () -> {
              String request =
                  requests.register(request(elsewhere.projectId()), here.technician).number();
              long visit = repairs.recordVisit(request, visit(), here.technician).id();
              return repairs.recordFault(request, solved(visit), head).number();
            });
    as(
        AccessFixtures.call(head, Role.CITY_HEAD, Role.TECH_GROUP_SUPERVISOR),
        () -> refused(RepairProblem.OWN_RECORD, () -> repairs.review(number, 0, head)));
  }

  private CallContext inScope(Role role, ScopeKind kind, Long scope) {
    CallContext who = fixtures.somebody();
    scopes.grant(who.personId(), role, kind, scope);
    return who;
  }

  private long city(Fixtures.Site site) {
    return scopes.ofProject(site.projectId(), "city_id");
  }

  private long region(long project) {
    return scopes.regionOf(project);
  }

  private String fault() {
    return here.faultRecord.number();
  }

  private RecordVisit visit() {
    return new RecordVisit(clock.instant(), Optional.empty(), Optional.empty());
  }

  private RecordFault solved(long visit) {
    return new RecordFault(
        visit,
        FaultCause.MANUFACTURING_DEFECT,
        Optional.empty(),
        "重新上电",
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        clock.instant());
  }

  private RegisterRequest request(long project) {
    return Fixtures.request(project, Urgency.ROUTINE, clock.instant().minus(Duration.ofHours(1)));
  }

  private static RequestQuery everything() {
    return new RequestQuery(none(), none(), none(), none(), false, none(), 50);
  }

  private static ReturnQuery allReturns() {
    return new ReturnQuery(none(), none(), none(), none(), false, none(), 50);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static void as(Call call, Runnable work) {
    Runnable end = call.begin();
    try {
      work.run();
    } finally {
      end.run();
    }
  }
}
