package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.AuditService;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.organization.OrganizationProblem;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;
import org.weibao.organization.SetStandIn;
import org.weibao.organization.StandInService;
import org.weibao.regulation.Clause;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairProblem;
import org.weibao.repair.RepairService;
import org.weibao.returns.ReturnProblem;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnView;

/** Stand-ins in the running services: on their days, with those roles, and never past a rule. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class StandInsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory story;
  @Inject ReturnFixtures people;
  @Inject Fixtures fixtures;
  @Inject AuditFixtures hands;
  @Inject StandInService standIns;
  @Inject OrganizationService organization;
  @Inject ReturnService returns;
  @Inject RepairService repairs;
  @Inject AuditService audit;
  @Inject Clock clock;

  private CallContext deputy;

  @BeforeEach
  void a_story_and_somebody_without_any_role() {
    story.begin();
    deputy = fixtures.somebody();
  }

  @Test
  void on_his_days_the_deputy_does_what_the_absent_person_may() {
    away(story.cityLead, deputy, today(), today());
    ReturnView form = story.open();

    assertThat(rolesOf(deputy)).containsExactly(Role.CITY_TECH_LEAD);
    assertThat(decide(form, deputy).steps().get(0).agreed()).contains(true);
  }

  @Test
  void before_and_after_his_days_and_once_they_were_ended_he_may_nothing() {
    CallContext early = fixtures.somebody();
    CallContext late = fixtures.somebody();
    CallContext ended = fixtures.somebody();
    away(story.cityLead, early, today().plusDays(1), today().plusDays(2));
    people.standIn(story.cityLead.personId(), late.personId(), today().minusDays(1));
    long entry = away(story.cityLead, ended, today(), today());
    standIns.end(story.cityLead.personId(), entry, story.cityLead);
    ReturnView form = story.open();

    for (CallContext nobody : List.of(early, late, ended)) {
      assertThat(rolesOf(nobody)).isEmpty();
      refused(
          AccessProblem.NOT_ALLOWED,
          () -> as(call(nobody, Role.CITY_TECH_LEAD), () -> agree(form, nobody)));
    }
  }

  @Test
  void only_the_roles_named_are_passed_on_and_nothing_of_who_was_deactivated() {
    people.grant(story.cityLead.personId(), Role.FINANCE);
    standIns.set(
        new SetStandIn(
            story.cityLead.personId(),
            deputy.personId(),
            today(),
            today(),
            Set.of(Role.FINANCE),
            Optional.empty()),
        story.cityLead);
    assertThat(rolesOf(deputy)).containsExactly(Role.FINANCE);

    hands.run("update person set active = false where id = " + story.cityLead.personId());
    assertThat(rolesOf(deputy)).isEmpty();
  }

  @Test
  void the_deputy_of_a_deputy_gets_nothing_of_the_first() {
    people.grant(deputy.personId(), Role.FINANCE);
    CallContext third = fixtures.somebody();
    away(story.cityLead, deputy, today(), today());
    away(deputy, third, today(), today());
    ReturnView form = story.open();

    assertThat(rolesOf(deputy)).containsExactlyInAnyOrder(Role.FINANCE, Role.CITY_TECH_LEAD);
    assertThat(rolesOf(third)).containsExactly(Role.FINANCE);
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(call(third, Role.CITY_TECH_LEAD), () -> agree(form, third)));
    refused(
        OrganizationProblem.STAND_IN_ROLES,
        () ->
            standIns.set(
                new SetStandIn(
                    deputy.personId(),
                    third.personId(),
                    today().plusDays(1),
                    today().plusDays(1),
                    Set.of(Role.CITY_TECH_LEAD),
                    Optional.empty()),
                deputy));
  }

  @Test
  @Clause("S01-5.2.1-b")
  void what_the_absent_person_asked_for_is_not_approved_in_his_name() {
    people.grant(story.technician.personId(), Role.CITY_TECH_LEAD);
    away(story.technician, deputy, today(), today());
    ReturnView form = story.open();

    refused(ReturnProblem.OWN_REQUEST, () -> decide(form, deputy));
  }

  @Test
  @Clause("S01-5.2.1-b")
  void what_the_absent_person_reviewed_is_not_approved_in_his_name() {
    people.grant(story.cityLead.personId(), Role.TECH_GROUP_SUPERVISOR);
    away(story.cityLead, deputy, today(), today());
    ReturnView form = story.open();
    ReturnView reviewed = returns.decide(form.number(), form.version(), true, null, story.cityLead);

    refused(ReturnProblem.DECIDED_BEFORE, () -> decide(reviewed, deputy));
  }

  @Test
  @Clause("S01-4-3-a")
  void a_fault_record_is_not_reviewed_in_the_name_of_who_wrote_it() {
    people.grant(story.technician.personId(), Role.TECH_GROUP_SUPERVISOR);
    away(story.technician, deputy, today(), today());

    refused(RepairProblem.OWN_RECORD, () -> as(call(deputy), () -> review(deputy)));
    assertThat(repairs.getFaultRecord(story.faultRecord.number()).reviewedAt()).isEmpty();
  }

  @Test
  void the_trail_tells_who_acted_and_for_whom() {
    CallContext absent = people.person(Role.CITY_HEAD);
    away(absent, deputy, today(), today());
    as(call(deputy), () -> repairs.recordVisit(story.request.number(), visit(), deputy));
    assertThat(entries(deputy))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actingFor()).contains(nameOf(absent)));

    CallContext other = fixtures.somebody();
    away(story.techSupervisor, other, today(), today());
    as(call(other), () -> review(other));
    ReturnView reviewed = decide(story.open(), story.cityLead);
    assertThat(decide(reviewed, other).status()).isEqualTo(ReturnStatus.REQUESTED);
    assertThat(entries(other))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.actingFor()).contains(nameOf(story.techSupervisor)));
    assertThat(entries(story.cityLead))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actingFor()).isEmpty());
  }

  @Test
  void who_has_the_role_himself_acts_in_his_own_name() {
    people.grant(deputy.personId(), Role.CITY_TECH_LEAD);
    away(story.cityLead, deputy, today(), today());
    decide(story.open(), deputy);

    assertThat(entries(deputy))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actingFor()).isEmpty());
  }

  private long away(CallContext absent, CallContext standIn, LocalDate from, LocalDate to) {
    return standIns.set(
        new SetStandIn(
            absent.personId(), standIn.personId(), from, to, Set.of(), Optional.of("休假")),
        absent);
  }

  private ReturnView decide(ReturnView form, CallContext who) {
    return as(call(who), () -> agree(form, who));
  }

  private ReturnView agree(ReturnView form, CallContext who) {
    return returns.decide(form.number(), form.version(), true, null, who);
  }

  private Void review(CallContext who) {
    repairs.review(story.faultRecord.number(), story.faultRecord.version(), who);
    return null;
  }

  private RecordVisit visit() {
    return new RecordVisit(clock.instant(), Optional.empty(), Optional.empty());
  }

  private Set<Role> rolesOf(CallContext who) {
    return organization.findStanding(who.personId()).orElseThrow().roles();
  }

  /** A call with exactly the roles that a sign-in would give now. */
  private Call call(CallContext who) {
    return call(who, rolesOf(who).toArray(new Role[0]));
  }

  private static Call call(CallContext who, Role... roles) {
    return AccessFixtures.call(who, roles);
  }

  private String nameOf(CallContext who) {
    return organization.getPerson(who.personId()).displayName();
  }

  private List<AuditEntryView> entries(CallContext who) {
    return audit
        .search(
            new AuditQuery(
                Optional.of(who.login()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AuditQuery.LARGEST_PAGE))
        .rows();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
