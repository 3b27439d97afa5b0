package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.privacy.ErasureResult;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyService;
import org.weibao.project.CenterData;
import org.weibao.project.CenterDetails;
import org.weibao.project.CenterProblem;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.OwnerData;
import org.weibao.project.OwnerView;
import org.weibao.project.PlaceData;
import org.weibao.project.ProjectProblem;
import org.weibao.project.ProjectService;
import org.weibao.project.PropertyCenterService;
import org.weibao.project.RegionView;
import org.weibao.project.RoomData;
import org.weibao.project.RoomDetails;
import org.weibao.project.RoomProblem;
import org.weibao.project.RoomService;
import org.weibao.project.TerritoryService;
import org.weibao.regulation.Clause;

/** Property centres, regions and cities, rooms and owners: what can be so, and who may. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class EstateIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject PropertyCenterService centers;
  @Inject TerritoryService territory;
  @Inject RoomService rooms;
  @Inject ProjectService projects;
  @Inject PrivacyService privacy;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext me;
  private long center;
  private long city;
  private LocalDate today;

  @BeforeEach
  void a_project_with_its_centre() {
    site = fixtures.site("TEAM_ACTIVE", true);
    me = site.context();
    center = scopes.ofProject(site.projectId(), "property_center_id");
    city = scopes.ofProject(site.projectId(), "city_id");
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  @Test
  @Clause("S01-5.1.4-c")
  void the_monthly_report_goes_to_the_maintenance_supervisor_and_in_copy_to_the_head_of_today() {
    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "曾庆荣", null, today.minusDays(1));
    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "梁志坚", today, null);
    contact(ContactDuty.HEAD, "欧阳慧", null, null);

    CenterDetails known = centers.details(center);
    assertThat(known.reportTo().orElseThrow().data().name()).isEqualTo("梁志坚");
    assertThat(known.reportCopy().orElseThrow().data().name()).isEqualTo("欧阳慧");
    assertThat(known.former()).extracting(c -> c.data().name()).containsExactly("曾庆荣");
    assertThat(known.center().maintenanceSupervisor()).contains("梁志坚");
    assertThat(known.projects()).extracting(p -> p.id()).containsExactly(site.projectId());
  }

  @Test
  void two_people_never_have_one_duty_on_one_day_but_others_may_be_many() {
    contact(ContactDuty.HEAD, "欧阳慧", today.minusYears(1), null);
    refused(CenterProblem.DUTY_TAKEN, () -> contact(ContactDuty.HEAD, "冯婉仪", today, null));
    refused(
        CenterProblem.DUTY_TAKEN,
        () -> contact(ContactDuty.HEAD, "冯婉仪", null, today.minusYears(1)));
    contact(ContactDuty.HEAD, "冯婉仪", null, today.minusYears(1).minusDays(1));
    long first = contact(ContactDuty.OTHER, "黄佩仪", null, null);
    contact(ContactDuty.OTHER, "谢敏华", null, null);
    centers.removeContact(center, version(), first, me);
    assertThat(centers.details(center).contacts()).hasSize(2);
  }

  @Test
  void what_cannot_be_a_contact_is_refused() {
    refusedContact(ProjectProblem.TEXT_MISSING, data("  ", "经理", null, null, null, null));
    refusedContact(CenterProblem.TITLE_MISSING, data("梁志坚", null, null, null, null, null));
    refusedContact(CenterProblem.PHONE_FORM, data("梁志坚", "经理", "call me", null, null, null));
    refusedContact(CenterProblem.EMAIL_FORM, data("梁志坚", "经理", null, "a@b", null, null));
    refusedContact(
        ProjectProblem.ENDS_BEFORE_BEGIN,
        data("梁志坚", "经理", "0755-0010 1101 转 8", "a@b.cn", today, today.minusDays(1)));
  }

  @Test
  void a_centre_with_projects_stays_in_its_city_and_codes_are_unique() {
    CenterDetails known = centers.details(center);
    long elsewhere = scopes.ofProject(fixtures.site("TEAM_ACTIVE", true).projectId(), "city_id");
    refused(
        CenterProblem.HAS_PROJECTS,
        () ->
            centers.edit(
                center,
                known.version(),
                new CenterData(code(), "物业", "Centre", elsewhere, Optional.empty()),
                me));
    String taken = code();
    long another =
        centers.create(new CenterData(taken, "物业", "Centre", city, Optional.empty()), me);
    refused(
        CenterProblem.CODE_TAKEN,
        () -> centers.create(new CenterData(taken, "物业", "Centre", city, Optional.empty()), me));
    centers.edit(
        another,
        centers.details(another).version(),
        new CenterData(taken, "物业二", "Centre 2", elsewhere, Optional.of("0755-0010 1101")),
        me);
    assertThat(centers.details(another).center().cityId()).isEqualTo(elsewhere);
    refused(
        CommonProblem.STALE_VERSION,
        () -> centers.edit(center, known.version() - 1, known.data(), me));
  }

  @Test
  void a_city_head_keeps_the_centres_and_rooms_of_his_city_and_of_no_other() {
    Fixtures.Site far = fixtures.site("TEAM_ACTIVE", true);
    long farCenter = scopes.ofProject(far.projectId(), "property_center_id");
    long farRoom = fixtures.room(far.projectId(), "1", "101");
    long farCity = scopes.ofProject(far.projectId(), "city_id");
    CallContext head = fixtures.somebody();
    scopes.grant(head.personId(), Role.CITY_HEAD, ScopeKind.CITY, city);
    as(
        AccessFixtures.call(head, Role.CITY_HEAD),
        () -> {
          refused(CenterProblem.UNKNOWN_CENTER, () -> centers.details(farCenter));
          refused(
              CenterProblem.UNKNOWN_CITY,
              () ->
                  centers.create(
                      new CenterData(code(), "物业", "Centre", farCity, Optional.empty()), head));
          refused(RoomProblem.UNKNOWN_ROOM, () -> rooms.details(farRoom));
          refused(RoomProblem.UNKNOWN_ROOM, () -> rooms.moveOut(farRoom, 0, today, head));
          refused(
              ProjectProblem.UNKNOWN_PROJECT,
              () -> rooms.create(far.projectId(), new RoomData("1", "1"), Optional.empty(), head));
          assertThat(centers.list(ListQuery.first(50)).rows())
              .extracting(c -> c.id())
              .containsExactly(center);
          assertThat(rooms.create(site.projectId(), new RoomData("1", "1"), Optional.empty(), head))
              .isPositive();
          return null;
        });
    for (Role outside : List.of(Role.FINANCE, Role.PROPERTY_CENTER, Role.SUPPLIER)) {
      as(
          AccessFixtures.call(head, outside),
          () -> {
            refused(AccessProblem.NOT_ALLOWED, () -> centers.removeContact(center, 0, 1, head));
            refused(AccessProblem.NOT_ALLOWED, () -> rooms.moveOut(farRoom, 0, today, head));
            refused(AccessProblem.NOT_ALLOWED, territory::regions);
            return null;
          });
    }
  }

  @Test
  void a_new_city_is_seen_at_once_by_who_holds_a_role_in_its_region() {
    long region = scopes.regionOf(site.projectId());
    CallContext admin = fixtures.somebody();
    scopes.grant(admin.personId(), Role.REGIONAL_ADMIN, ScopeKind.REGION, region);
    as(
        AccessFixtures.call(admin, Role.REGIONAL_ADMIN),
        () -> assertThat(projects.cityChoices()).hasSize(1));
    String code = code();
    long made = territory.addCity(region, new PlaceData(code, "惠州", "Huizhou"), me);
    as(
        AccessFixtures.call(admin, Role.REGIONAL_ADMIN),
        () -> assertThat(projects.cityChoices()).anyMatch(city -> city.id() == made));
    refused(
        CenterProblem.CODE_TAKEN,
        () -> territory.addCity(region, new PlaceData(code, "惠州", "Huizhou"), me));
    territory.editCity(made, 0, region, new PlaceData(code, "惠州市", "Huizhou"), me);
    refused(
        CommonProblem.STALE_VERSION,
        () -> territory.editCity(made, 0, region, new PlaceData(code, "惠州", "Huizhou"), me));
    long empty = territory.addRegion(new PlaceData(code(), "粤东", "East"), me);
    assertThat(territory.regions())
        .filteredOn(known -> known.id() == empty)
        .singleElement()
        .extracting(RegionView::cities)
        .isEqualTo(List.of());
  }

  @Test
  void owners_move_in_one_after_the_other_and_requests_name_the_owner_of_now() {
    long room = fixtures.room(site.projectId(), "3", "1201");
    moveIn(room, "林子轩", "129 0000 1111", today.minusDays(9));
    moveIn(room, "周思敏", "129 0000 2222", today.minusDays(2));

    RoomDetails known = rooms.details(room);
    assertThat(known.owner().flatMap(OwnerView::name)).contains("周思敏");
    assertThat(known.owner().flatMap(OwnerView::maskedPhone)).contains("129****2222");
    assertThat(known.former())
        .extracting(o -> o.name().orElseThrow(), o -> o.movedOutOn().orElseThrow())
        .containsExactly(tuple("林子轩", today.minusDays(2)), tuple("陈美玲", today.minusDays(9)));
    assertThat(projects.getRoom(site.projectId(), room).ownerPhone()).contains("129 0000 2222");

    rooms.moveOut(room, version(room), today, me);
    assertThat(projects.getRoom(site.projectId(), room).ownerName()).isEmpty();
    refused(RoomProblem.NO_OWNER, () -> rooms.moveOut(room, version(room), today, me));
  }

  @Test
  void nobody_moves_in_before_the_last_one_left_nor_in_days_to_come() {
    long room = fixtures.room(site.projectId(), "3", "1202");
    moveIn(room, "林子轩", null, today.minusDays(9));
    refused(RoomProblem.BEFORE_MOVING_IN, () -> moveIn(room, "周思敏", null, today.minusDays(10)));
    refused(RoomProblem.DAY_IN_FUTURE, () -> moveIn(room, "周思敏", null, today.plusDays(1)));
    refused(
        RoomProblem.BEFORE_MOVING_IN,
        () -> rooms.moveOut(room, version(room), today.minusDays(10), me));
    rooms.moveOut(room, version(room), today.minusDays(3), me);
    refused(RoomProblem.BEFORE_LAST_OWNER, () -> moveIn(room, "周思敏", null, today.minusDays(4)));
    moveIn(room, "周思敏", "129 0000 2222", today.minusDays(3));
    rooms.correctOwner(room, version(room), owner("周思敏娜", null, today.minusDays(1)), me);
    assertThat(projects.getRoom(site.projectId(), room).ownerPhone())
        .as("a correction that says nothing of the phone leaves it")
        .contains("129 0000 2222");
    refused(CommonProblem.STALE_VERSION, () -> rooms.moveOut(room, version(room) - 1, today, me));
  }

  @Test
  void a_door_is_there_once_in_a_project() {
    long room = fixtures.room(site.projectId(), "3", "1203");
    refused(
        RoomProblem.ROOM_TAKEN,
        () -> rooms.create(site.projectId(), new RoomData(" 3 ", "1203"), Optional.empty(), me));
    rooms.edit(room, version(room), new RoomData("3", "1203A"), me);
    assertThat(
            rooms
                .list(ListQuery.first(5).with("project", site.projectId()).with("building", "3"))
                .rows())
        .singleElement()
        .satisfies(row -> assertThat(row.label()).isEqualTo("3-1203A"));
    assertThat(
            rooms
                .list(ListQuery.first(5).with("project", site.projectId()).with("building", "30"))
                .rows())
        .isEmpty();
  }

  @Test
  void a_former_owner_is_taken_out_and_erased_and_the_owner_of_now_stays() {
    long room = fixtures.room(site.projectId(), "3", "1204");
    String left = "0755-" + Math.abs(me.login().hashCode());
    moveIn(room, "林子轩", left, today.minusDays(9));
    moveIn(room, "周思敏", "129 0000 3333", today.minusDays(2));
    OwnerKey key = new OwnerKey.OfPhone(left);
    assertThat(privacy.getOwner(key).rooms()).isEqualTo(1);
    assertThat(privacy.exportOwner(key, "Asked for it")).isNotEmpty();

    assertThat(privacy.eraseOwner(key, today, "Asked for it"))
        .extracting(ErasureResult::requests, ErasureResult::rooms)
        .containsExactly(0, 1);
    RoomDetails known = rooms.details(room);
    assertThat(known.owner().flatMap(OwnerView::name)).contains("周思敏");
    assertThat(known.former().get(0).name()).isEmpty();
    assertThat(known.former().get(0).maskedPhone()).isEmpty();
  }

  @Test
  void reading_the_phone_of_a_room_in_full_is_logged_and_others_see_it_masked() {
    long room = fixtures.room(site.projectId(), "3", "1205");
    String phone = "0755-" + Math.abs(UUID.randomUUID().hashCode());
    moveIn(room, "林子轩", phone, today.minusDays(9));
    scopes.grant(me.personId(), Role.CITY_HEAD, ScopeKind.CITY, city);
    scopes.grant(me.personId(), Role.FINANCE, ScopeKind.CITY, city);
    assertThat(
            as(AccessFixtures.call(me, Role.FINANCE), () -> rooms.ownerPhone(room)).orElseThrow())
        .contains("****");
    assertThat(as(AccessFixtures.call(me, Role.CITY_HEAD), () -> rooms.ownerPhone(room)))
        .contains(phone);
    assertThat(
            privacy.accesses(Optional.of(new OwnerKey.OfPhone(phone)), Optional.empty(), 9).rows())
        .singleElement()
        .satisfies(reading -> assertThat(reading.reader()).isEqualTo(me.login()));
  }

  private long contact(ContactDuty duty, String name, LocalDate from, LocalDate to) {
    return centers.addContact(
        center,
        version(),
        new ContactData(
            duty,
            Optional.of("主管"),
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(from),
            Optional.ofNullable(to)),
        me);
  }

  private void refusedContact(ProblemCode problem, ContactData data) {
    refused(problem, () -> centers.addContact(center, version(), data, me));
  }

  private static ContactData data(
      String name, String title, String phone, String email, LocalDate from, LocalDate to) {
    return new ContactData(
        ContactDuty.OTHER,
        Optional.ofNullable(title),
        name,
        Optional.ofNullable(phone),
        Optional.ofNullable(email),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  private static OwnerData owner(String name, String phone, LocalDate in) {
    return new OwnerData(name, Optional.ofNullable(phone), Optional.ofNullable(in));
  }

  private void moveIn(long room, String name, String phone, LocalDate day) {
    rooms.moveIn(room, version(room), owner(name, phone, day), me);
  }

  private int version(long room) {
    return rooms.details(room).version();
  }

  private int version() {
    return centers.details(center).version();
  }

  private static String code() {
    return "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
