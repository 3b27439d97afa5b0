package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Sort;
import org.weibao.listing.ListingProblem;
import org.weibao.listing.ListingService;
import org.weibao.listing.SavedView;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.organization.Role;
import org.weibao.project.ProjectService;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.repair.RepairService;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnService;
import org.weibao.servicerecord.ServiceRecordService;
import org.weibao.stock.StockService;
import org.weibao.workshop.WorkshopService;

/** Every list in every order and with every filter over the real database; saved views. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ListsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RequestService requests;
  @Inject ReturnService returns;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject ProjectService projects;
  @Inject RepairService repairs;
  @Inject RegisterImportService imports;
  @Inject ListingService listings;
  @Inject WorkshopService workshop;
  @Inject ServiceRecordService records;
  @Inject MaintenanceFormService forms;
  @Inject Fixtures fixtures;
  @Inject AuditFixtures hands;
  @Inject Clock clock;

  private Fixtures.Site site;

  @BeforeEach
  void a_site_of_its_own() {
    site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
  }

  private List<ListDoor<?>> doors() {
    return List.of(
        new ListDoor<>(requests.listing(), requests::list, requests::count),
        new ListDoor<>(returns.listing(), returns::list, returns::count),
        new ListDoor<>(devices.listing(), devices::list, devices::count),
        new ListDoor<>(stock.listingBalances(), stock::listBalances, stock::countBalances),
        new ListDoor<>(stock.listingMoves(), stock::listMoves, stock::countMoves),
        new ListDoor<>(projects.listing(), projects::list, projects::count),
        new ListDoor<>(
            repairs.listingFaultRecords(), repairs::listFaultRecords, repairs::countFaultRecords),
        new ListDoor<>(imports.listing(), imports::list, imports::count),
        new ListDoor<>(workshop.listing(), workshop::list, workshop::count),
        new ListDoor<>(records.listing(), records::list, records::count),
        new ListDoor<>(forms.listing(), forms::list, forms::count));
  }

  private void register(Urgency urgency, Instant receivedAt) {
    requests.register(
        new RegisterRequest(
            site.projectId(),
            Optional.empty(),
            Optional.of("3-1202"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "100 %_\\ of the doors",
            urgency,
            urgency == Urgency.EMERGENCY
                ? Optional.of(EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED)
                : Optional.empty(),
            receivedAt,
            RequestSource.DESK,
            Optional.empty(),
            Optional.empty()),
        site.context());
  }

  private static <R> List<R> all(ListDoor<R> door, ListQuery query) {
    List<R> rows = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<R> page = door.rows().apply(query.from(cursor));
      rows.addAll(page.rows());
      cursor = page.nextCursor();
    } while (cursor.isPresent());
    return rows;
  }

  @Test
  void every_order_of_every_list_shows_each_row_once() {
    register(Urgency.EMERGENCY, clock.instant());
    register(Urgency.ROUTINE, clock.instant());
    for (ListDoor<?> door : doors()) {
      everyOrder(door);
    }
  }

  private static <R> void everyOrder(ListDoor<R> door) {
    ListQuery query = ListQuery.first(7);
    long rows = door.count().count(query, Integer.MAX_VALUE, true).orElseThrow();
    door.listing().columns().stream()
        .filter(column -> column.sort().isPresent())
        .map(Column::key)
        .forEach(
            key -> {
              for (Sort sort : List.of(Sort.ascending(key), Sort.descending(key))) {
                assertThat(all(door, query.sorted(Optional.of(sort))))
                    .as(door.listing().name() + " by " + sort)
                    .hasSize((int) rows)
                    .doesNotHaveDuplicates();
              }
            });
  }

  @Test
  void every_filter_of_every_list_is_sound() {
    for (ListDoor<?> door : doors()) {
      for (Filter filter : door.listing().filters()) {
        everyFilter(door, filter);
      }
    }
  }

  private static void everyFilter(ListDoor<?> door, Filter filter) {
    Object value =
        switch (filter.type()) {
          case TEXT, LOOKUP -> "x";
          case REFERENCE -> 1L;
          case CHOICE -> filter.constants().get(0);
          case CODE -> filter.codes().get(0);
          case FROM, TO -> LocalDate.of(2026, 3, 9);
          case FLAG -> true;
        };
    ListQuery query = ListQuery.first(1_000).with(filter.key(), value);
    int rows = door.rows().apply(query).rows().size();
    assertThat(door.count().count(query, 1_000, true))
        .as(door.listing().name() + " by " + filter.key())
        .contains((long) rows);
  }

  @Test
  void devices_of_a_model_are_found_by_its_code_and_by_a_part_of_it() {
    String code = devices.getBySerial(site.installedSerial()).modelCode();
    ListDoor<DeviceView> door = new ListDoor<>(devices.listing(), devices::list, devices::count);
    ListQuery any = ListQuery.first(1_000);
    assertThat(all(door, any.with("model", code.toLowerCase(Locale.ROOT))))
        .extracting(DeviceView::modelCode)
        .isNotEmpty()
        .containsOnly(code);
    assertThat(all(door, any.with("model", code.substring(1))))
        .extracting(DeviceView::modelCode)
        .contains(code);
    assertThat(all(door, any.with("model", code + "%"))).isEmpty();
  }

  @Test
  void requests_without_a_limit_come_last_in_both_directions() {
    Instant now = clock.instant();
    register(Urgency.ROUTINE, now);
    register(Urgency.EMERGENCY, now.minus(Duration.ofHours(1)));
    register(Urgency.EMERGENCY, now.minus(Duration.ofHours(2)));
    register(Urgency.EMERGENCY, now.minus(Duration.ofHours(2)));
    ListDoor<RequestRow> door = new ListDoor<>(requests.listing(), requests::list, requests::count);
    ListQuery mine = ListQuery.first(2).with("project", site.projectId());
    Comparator<Instant> early = Comparator.naturalOrder();
    for (Sort sort : List.of(Sort.ascending("arrivalDueAt"), Sort.descending("arrivalDueAt"))) {
      List<RequestRow> rows = all(door, mine.sorted(Optional.of(sort)));
      assertThat(rows).hasSize(4);
      assertThat(rows.get(3).arrivalDueAt()).isEmpty();
      assertThat(rows.subList(0, 3))
          .extracting(row -> row.arrivalDueAt().orElseThrow())
          .isSortedAccordingTo(sort.descending() ? early.reversed() : early);
    }
  }

  @Test
  void signs_that_a_search_pattern_knows_are_taken_as_they_are() {
    register(Urgency.ROUTINE, clock.instant());
    ListQuery mine = ListQuery.first(50).with("project", site.projectId());
    assertThat(requests.list(mine.with("text", "100 %_\\ of")).rows()).hasSize(1);
    assertThat(requests.list(mine.with("text", "1%s")).rows()).isEmpty();
  }

  @Test
  void a_period_begins_and_ends_with_days_of_the_department() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(3);
    register(Urgency.ROUTINE, day.atStartOfDay(clock.getZone()).toInstant());
    register(Urgency.ROUTINE, day.atTime(23, 59, 59).atZone(clock.getZone()).toInstant());
    ListQuery mine = ListQuery.first(50).with("project", site.projectId());
    assertThat(requests.list(mine.with("from", day).with("to", day)).rows()).hasSize(2);
    assertThat(requests.list(mine.with("from", day.plusDays(1))).rows()).isEmpty();
    assertThat(requests.list(mine.with("to", day.minusDays(1))).rows()).isEmpty();
  }

  @Test
  void an_order_that_a_list_has_not_is_refused_by_name() {
    refused(
        CommonProblem.BAD_SORT,
        () -> requests.list(ListQuery.first(1).sorted(Optional.of(Sort.ascending("demand")))));
    refused(
        CommonProblem.BAD_CURSOR, () -> requests.list(ListQuery.first(1).from(Optional.of("x"))));
  }

  private String newList() {
    return "list-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void a_view_is_seen_by_its_owner_and_by_holders_of_the_role_it_is_shared_with() {
    String list = newList();
    long owner = site.context().personId();
    long other = fixtures.site("TEAM_ACTIVE", true).context().personId();
    Set<Role> heads = Set.of(Role.CITY_HEAD);
    long id = listings.save(list, " 我的视图 ", "late=1", owner);
    assertThat(names(list, owner, Set.of())).containsExactly("我的视图");
    assertThat(names(list, other, heads)).isEmpty();

    refused(
        ListingProblem.NOT_YOUR_ROLE,
        () -> listings.change(id, "x", Optional.of(Role.FINANCE), owner, heads));
    refused(
        ListingProblem.UNKNOWN_VIEW,
        () -> listings.change(id, "x", Optional.empty(), other, heads));
    listings.change(id, "Late ones", Optional.of(Role.CITY_HEAD), owner, heads);
    assertThat(names(list, other, heads)).containsExactly("Late ones");
    assertThat(names(list, other, Set.of(Role.FINANCE))).isEmpty();
    assertThat(listings.setup(list, other, heads).view(id)).get().matches(view -> !view.own());
  }

  private List<String> names(String list, long personId, Set<Role> roles) {
    return listings.setup(list, personId, roles).views().stream().map(SavedView::name).toList();
  }

  @Test
  void a_list_no_longer_opens_with_a_view_that_is_gone() {
    String list = newList();
    long owner = site.context().personId();
    long id = listings.save(list, "Mine", "late=1", owner);
    refused(
        ListingProblem.UNKNOWN_VIEW,
        () -> listings.chooseDefault(list, Optional.of(-1L), owner, Set.of()));
    listings.chooseDefault(list, Optional.of(id), owner, Set.of());
    assertThat(listings.setup(list, owner, Set.of()).defaultView())
        .map(SavedView::query)
        .contains("late=1");
    listings.remove(id, owner);
    assertThat(listings.setup(list, owner, Set.of()).defaultView()).isEmpty();
    refused(ListingProblem.UNKNOWN_VIEW, () -> listings.remove(id, owner));
  }

  @Test
  void names_of_views_are_there_short_and_taken_once() {
    String list = newList();
    long owner = site.context().personId();
    listings.save(list, "Mine", "late=1", owner);
    Map.of(
            " ",
            ListingProblem.BAD_NAME,
            "x".repeat(81),
            ListingProblem.BAD_NAME,
            "Mine",
            ListingProblem.NAME_TAKEN)
        .forEach((name, problem) -> refused(problem, () -> listings.save(list, name, "", owner)));
    refused(ListingProblem.TOO_LONG, () -> listings.save(list, "Long", "x".repeat(2_001), owner));
  }

  @Test
  void columns_and_rows_are_kept_for_one_person_and_can_be_given_up() {
    String list = newList();
    long owner = site.context().personId();
    listings.chooseColumns(list, List.of("b", "a"), owner);
    listings.chooseRows(list, 100, owner);
    assertThat(listings.setup(list, owner, Set.of()).columns()).containsExactly("b", "a");
    assertThat(listings.setup(list, owner, Set.of()).rows()).contains(100);
    assertThat(listings.setup(list, -1, Set.of()).columns()).isEmpty();
    listings.chooseColumns(list, List.of(), owner);
    assertThat(listings.setup(list, owner, Set.of()).columns()).isEmpty();
  }

  @Test
  void a_view_saved_with_the_id_of_a_model_names_it_by_its_code_and_finds_its_devices()
      throws IOException {
    DeviceView device = devices.getBySerial(site.installedSerial());
    long person = fixtures.somebody().personId();
    listings.save("devices", "old", "status=INSTALLED&model=" + device.modelId(), person);
    listings.save("devices", "first", "model=" + device.modelId() + "&sort=serial", person);
    listings.save("requests", "other", "model=" + device.modelId(), person);
    try (InputStream script =
        ListsIT.class.getResourceAsStream("/db/migration/listing/V383__listing.sql")) {
      hands.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(
            hands.read("select query from list_view where owner_id = " + person + " order by id"))
        .containsExactly(
            "status=INSTALLED&model=" + device.modelCode(),
            "model=" + device.modelCode() + "&sort=serial",
            "model=" + device.modelId());
    ListQuery query = ListQuery.first(200).with("model", device.modelCode());
    assertThat(devices.list(query).rows())
        .extracting(DeviceView::serial)
        .contains(site.installedSerial());
  }
}
