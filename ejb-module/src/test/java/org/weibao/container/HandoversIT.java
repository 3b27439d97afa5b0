package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.handover.AdviceView;
import org.weibao.handover.HandoverKeeperService;
import org.weibao.handover.HandoverKind;
import org.weibao.handover.HandoverPaperService;
import org.weibao.handover.HandoverPart;
import org.weibao.handover.HandoverProblem;
import org.weibao.handover.HandoverRow;
import org.weibao.handover.HandoverService;
import org.weibao.handover.HandoverState;
import org.weibao.handover.HandoverView;
import org.weibao.handover.HandoverWorkService;
import org.weibao.handover.NewItem;
import org.weibao.handover.NewTraining;
import org.weibao.handover.TransferKind;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;

/** Handovers from the day on which they begin by themselves to their record. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class HandoversIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject HandoverService handovers;
  @Inject HandoverWorkService work;
  @Inject HandoverKeeperService keeper;
  @Inject HandoverPaperService papers;
  @Inject DueItemService dueItems;
  @Inject NotificationService notifications;
  @Inject RoutineScene scene;
  @Inject AccessFixtures access;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private CallContext lead;
  private CallContext centre;

  @BeforeEach
  void a_project_that_is_served() {
    project("TEAM_ACTIVE", true);
  }

  private void project(String status, boolean inWarranty) {
    project = fixtures.site(status, inWarranty).projectId();
    lead = fixtures.somebody();
    access.grant(lead.personId(), Role.PROJECT_TEAM_LEAD, ScopeKind.PROJECT, project);
    centre = fixtures.somebody();
    access.grant(
        centre.personId(),
        Role.PROPERTY_CENTER,
        ScopeKind.PROPERTY_CENTER,
        access.ofProject(project, "property_center_id"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private void lookUntil(LocalDate warrantyEnds) {
    scene.warrantyEnds(project, warrantyEnds);
    keeper.look();
  }

  private List<HandoverRow> mine() {
    return handovers.list().stream().filter(row -> row.site().projectId() == project).toList();
  }

  private HandoverView the(HandoverKind kind) {
    return mine().stream()
        .filter(row -> row.kind() == kind)
        .findFirst()
        .map(row -> handovers.get(row.id()))
        .orElseThrow();
  }

  private <T> T as(CallContext who, Role role, Callable<T> call) {
    Runnable end = AccessFixtures.call(who, role).begin();
    try {
      return call.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      end.run();
    }
  }

  private List<HandoverPart> missing(HandoverView view) {
    return view.row().missing().stream().map(HandoverRow.MissingPart::part).toList();
  }

  @Test
  @Clause("S01-5.4.1.1-a")
  void it_begins_by_itself_half_a_year_before_the_warranty_ends_and_not_a_day_earlier() {
    lookUntil(today().plusMonths(6).plusDays(1));
    assertThat(mine()).isEmpty();
    LocalDate end = today().plusMonths(6);
    lookUntil(end);
    keeper.look();
    assertThat(mine())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(HandoverKind.WARRANTY);
              assertThat(row.clause()).isEqualTo("S01-5.4.1.1-a");
              assertThat(row.startsOn()).isEqualTo(end.minusMonths(6));
              assertThat(row.dueOn()).isEqualTo(end);
            });
    assertThat(notifications.list(lead.personId(), false, null, 9).rows())
        .extracting(found -> found.kind())
        .containsExactly(NotificationKind.HANDOVER_BEGUN);
    HandoverView view = the(HandoverKind.WARRANTY);
    assertThat(parts(view).state()).isEqualTo(DueState.OPEN);
    // The end is corrected: it is the same handover, due on another day.
    lookUntil(end.minusDays(9));
    assertThat(the(HandoverKind.WARRANTY).row().dueOn()).isEqualTo(end.minusDays(9));
    assertThat(mine()).hasSize(1);
    int version = the(HandoverKind.WARRANTY).version();
    refused(
        HandoverProblem.DAY,
        () -> work.talk(view.row().id(), version, today().plusDays(1), "梁志坚", lead));
    work.talk(view.row().id(), version, today(), "梁志坚", lead);
    assertThat(the(HandoverKind.WARRANTY).row().talksOn()).contains(today());
  }

  private DueItemView parts(HandoverView view) {
    return dueItems.list(ListQuery.first(500).with("kind", DueKind.HANDOVER_PARTS)).rows().stream()
        .filter(item -> item.subject().equals(Long.toString(view.row().id())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Clause({"S01-5.4.1.1-b", "S01-5.4.1.1-c", "S01-5.4.1.1-d", "S01-5.4.1.1-e"})
  void it_is_closed_only_with_person_plan_signed_training_and_a_gradual_transfer() {
    scene.warrantyEnds(project, today().plusMonths(6).minusDays(5));
    keeper.look();
    HandoverView begun = the(HandoverKind.WARRANTY);
    long id = begun.row().id();
    assertThat(missing(begun)).containsExactlyInAnyOrder(HandoverPart.values());
    refused(HandoverProblem.PART_MISSING, () -> close(id));

    refused(HandoverProblem.PHONE, () -> work.designate(id, version(id), "欧阳慧", "x", lead));
    refused(
        HandoverProblem.NAME, () -> work.designate(id, version(id), " ", "129 0000 0099", lead));
    work.designate(id, version(id), "欧阳慧", "129 0000 0099", lead);
    assertThat(missing(handovers.get(id))).doesNotContain(HandoverPart.DESIGNATED_PERSON);

    assertThat(work.plan(id, version(id), "停电：启动备用电源。", lead)).isEqualTo(1);
    refused(HandoverProblem.UNCHANGED, () -> work.plan(id, version(id), "停电：启动备用电源。 ", lead));
    assertThat(work.plan(id, version(id), "停电：启动备用电源，通知值班人员。", lead)).isEqualTo(2);
    assertThat(handovers.get(id).plans()).hasSize(2);

    refused(HandoverProblem.ATTENDEES, () -> train(id, List.of(), List.of()));
    refused(HandoverProblem.ATTENDEES, () -> train(id, List.of("甲"), List.of("甲")));
    train(id, List.of(), List.of("何永康"));
    assertThat(missing(handovers.get(id))).contains(HandoverPart.TRAINING_RECORD);
    train(id, List.of("司徒敏", "何永康"), List.of());
    assertThat(missing(handovers.get(id))).doesNotContain(HandoverPart.TRAINING_RECORD);

    refused(HandoverProblem.DAY, () -> item(id, TransferKind.SIMPLE_FAULTS, today().plusYears(1)));
    item(id, TransferKind.DAILY_MAINTENANCE, today());
    item(id, TransferKind.SIMPLE_FAULTS, today());
    handAll(id, today());
    refused(HandoverProblem.NOT_GRADUAL, () -> close(id));
    item(id, TransferKind.SIMPLE_FAULTS, today());
    refused(HandoverProblem.PART_MISSING, () -> close(id));
    handAll(id, today().minusDays(1));
    refused(CommonProblem.STALE_VERSION, () -> work.close(id, 99, lead));
    close(id);
    HandoverView closed = handovers.get(id);
    assertThat(closed.row().state()).isEqualTo(HandoverState.CLOSED);
    assertThat(parts(closed).state()).isEqualTo(DueState.DONE);
    refused(HandoverProblem.CLOSED, () -> work.plan(id, version(id), "x", lead));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    papers.write(id, Locale.TRADITIONAL_CHINESE, pdf);
    assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }

  private int version(long id) {
    return handovers.get(id).version();
  }

  private void close(long id) {
    as(
        lead,
        Role.PROJECT_TEAM_LEAD,
        () -> {
          work.close(id, version(id), lead);
          return null;
        });
  }

  private void train(long id, List<String> signed, List<String> unsigned) {
    work.train(id, version(id), new NewTraining(today(), "门禁日常操作", "郭志强", signed, unsigned), lead);
  }

  private void item(long id, TransferKind kind, LocalDate day) {
    work.addItem(id, version(id), new NewItem(kind, "巡视监控画面", day), lead);
  }

  private void handAll(long id, LocalDate day) {
    handovers.get(id).items().stream()
        .filter(item -> item.handedOn().isEmpty())
        .forEach(item -> work.handItem(id, item.id(), item.version(), day, "欧阳慧", lead));
  }

  @Test
  @Clause("S01-5.4.1.2-3B-b")
  void in_a_left_city_it_runs_from_the_move_in_for_half_a_year() {
    project("DEPARTMENT_LEFT_CITY", true);
    scene.movedIn(project, today().minusMonths(2));
    keeper.look();
    HandoverView view = the(HandoverKind.RESIDENT);
    assertThat(view.row().clause()).isEqualTo("S01-5.4.1.2-3B-b");
    assertThat(view.row().startsOn()).isEqualTo(today().minusMonths(2));
    assertThat(view.row().dueOn()).isEqualTo(today().minusMonths(2).plusMonths(6));
    assertThat(missing(view))
        .containsExactlyInAnyOrder(
            HandoverPart.DESIGNATED_PERSON,
            HandoverPart.EMERGENCY_PLAN,
            HandoverPart.DAILY_MAINTENANCE,
            HandoverPart.SIMPLE_FAULTS);
  }

  @Test
  @Clause("S01-5.4.2.1")
  void after_the_warranty_the_centre_is_advised_to_keep_wear_parts_and_confirms_it() {
    lookUntil(today());
    assertThat(adviceForCentre()).isEmpty();
    refused(HandoverProblem.IN_WARRANTY, () -> work.advise(project, "电源", lead));
    lookUntil(today().minusDays(1));
    keeper.look();
    AdviceView advice = adviceForCentre().get(0);
    assertThat(adviceForCentre()).hasSize(1);
    assertThat(advice.clause()).isEqualTo("S01-5.4.2.1");
    assertThat(notifications.list(centre.personId(), false, null, 9).rows())
        .extracting(found -> found.kind())
        .containsExactly(NotificationKind.SPARES_ADVISED);
    refused(HandoverProblem.TEXT, () -> work.advise(project, " ", lead));
    work.advise(project, "电源、门锁", lead);
    assertThat(adviceForCentre()).hasSize(2);
    receive(advice);
    refused(HandoverProblem.RECEIVED, () -> receive(advice));
    assertThat(adviceForCentre().get(1).receivedAt()).isPresent();
  }

  private List<AdviceView> adviceForCentre() {
    return as(centre, Role.PROPERTY_CENTER, () -> handovers.advice());
  }

  private void receive(AdviceView advice) {
    as(
        centre,
        Role.PROPERTY_CENTER,
        () -> {
          work.receive(advice.id(), centre);
          return null;
        });
  }

  @Test
  void others_neither_see_nor_change_it() {
    scene.warrantyEnds(project, today().plusMonths(3));
    keeper.look();
    long id = the(HandoverKind.WARRANTY).row().id();
    CallContext stranger = fixtures.somebody();
    access.grant(
        stranger.personId(),
        Role.PROJECT_TEAM_LEAD,
        ScopeKind.PROJECT,
        fixtures.site("TEAM_ACTIVE", true).projectId());
    refused(
        HandoverProblem.UNKNOWN,
        () -> as(stranger, Role.PROJECT_TEAM_LEAD, () -> handovers.get(id)));
    refused(
        HandoverProblem.UNKNOWN,
        () ->
            as(stranger, Role.PROJECT_TEAM_LEAD, () -> work.plan(id, version(id), "x", stranger)));
    refused(
        AccessProblem.NOT_ALLOWED, () -> as(centre, Role.PROPERTY_CENTER, () -> handovers.get(id)));
    CallContext keeperOfStore = fixtures.somebody();
    access.grant(keeperOfStore.personId(), Role.STORE_KEEPER, ScopeKind.PROJECT, project);
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(keeperOfStore, Role.STORE_KEEPER, () -> work.plan(id, 0, "x", keeperOfStore)));
  }
}
