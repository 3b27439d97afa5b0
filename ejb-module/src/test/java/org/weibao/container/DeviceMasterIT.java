package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.weibao.device.DeviceCategory;
import org.weibao.device.DeviceData;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DeviceMasterService;
import org.weibao.device.DeviceModelService;
import org.weibao.device.DevicePlace;
import org.weibao.device.DeviceProblem;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.ModelData;
import org.weibao.device.SupplierData;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.project.RoomData;
import org.weibao.stock.BookProof;
import org.weibao.stock.MoveReason;
import org.weibao.stock.StockMoveView;
import org.weibao.stock.StockService;

/** Keeping devices and models: what can be so, who may, and that the stock book stays whole. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class DeviceMasterIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject AuditFixtures hands;
  @Inject DeviceMasterService master;
  @Inject DeviceModelService models;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext me;
  private LocalDate today;
  private long model;

  @BeforeEach
  void a_project_with_a_room() {
    site = fixtures.site("TEAM_ACTIVE", true);
    me = site.context();
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    model = devices.getBySerial(site.installedSerial()).modelId();
    fixtures.room(site.projectId(), "3", "1201");
  }

  @Test
  void a_new_device_hangs_in_its_room_and_stands_in_the_stock_book() {
    String serial = serial();
    long id = master.takeOn(installed(serial), DevicePlace.project(site.projectId()), me);
    DeviceDetails known = master.details(serial);
    assertThat(known.device().status()).isEqualTo(DeviceStatus.INSTALLED);
    assertThat(known.device().roomLabel()).contains("3-1201");
    assertThat(known.device().acceptedOn()).contains(today.minusDays(5));
    assertThat(devices.installations(id)).hasSize(1);
    assertThat(stock.movesOf(id))
        .extracting(StockMoveView::reason)
        .containsExactly(MoveReason.INITIAL);
    whole();
  }

  @Test
  void a_spare_lies_in_the_store_of_its_city_which_is_made_if_it_was_not_there() {
    long region = scopes.regionOf(site.projectId());
    String code = tag();
    hands.run(
        "insert into city (id, code, region_id, name, name_en) values (nextval('weibao_id'), '"
            + code
            + "', "
            + region
            + ", '惠州', 'Huizhou')");
    long city =
        Long.parseLong(hands.read("select id || '' from city where code = '" + code + "'").get(0));
    String serial = serial();
    long id = master.takeOn(spare(serial), DevicePlace.store(city), me);
    assertThat(devices.getBySerial(serial).status()).isEqualTo(DeviceStatus.IN_STORE);
    assertThat(stock.cityOfStore(id)).isEqualTo(city);
    whole();
  }

  @Test
  void impossible_days_and_serials_that_exist_elsewhere_are_refused_at_their_field() {
    DevicePlace here = DevicePlace.project(site.projectId());
    DeviceData good = installed(serial());
    refusedAt("serial", DeviceProblem.SERIAL_TAKEN, with(good, site.spareSerial()), here);
    refusedAt(
        "serial",
        DeviceProblem.SERIAL_TAKEN,
        with(good, site.spareSerial().toLowerCase(Locale.ROOT)),
        here);
    refusedAt("serial", DeviceProblem.SERIAL_FORM, with(good, "A B"), here);
    refusedAt(
        "installedOn", DeviceProblem.DAY_IN_FUTURE, days(good, today.plusDays(1), null), here);
    refusedAt("installedOn", DeviceProblem.YEAR, days(good, LocalDate.of(1924, 1, 1), null), here);
    refusedAt("installedOn", DeviceProblem.DAY_MISSING, days(good, null, null), here);
    refusedAt(
        "acceptedOn",
        DeviceProblem.BEFORE_INSTALLATION,
        days(good, today.minusDays(4), today.minusDays(5)),
        here);
    refusedAt("roomNumber", DeviceProblem.UNKNOWN_ROOM, in(good, "9", "9"), here);
    refusedAt("modelId", DeviceProblem.UNKNOWN_MODEL, of(good, -1), here);
    refusedAt(
        "roomNumber",
        DeviceProblem.NOT_INSTALLED,
        good,
        DevicePlace.store(scopes.ofProject(site.projectId(), "city_id")));
    refusedAt(
        "projectId",
        DeviceProblem.PLACE_MISSING,
        good,
        new DevicePlace(Optional.empty(), Optional.empty()));
  }

  @Test
  void a_wrong_model_is_corrected_in_the_book_by_moves_and_an_edit_moves_nothing_else() {
    String serial = site.installedSerial();
    DeviceDetails seen = master.details(serial);
    long right = otherModel();
    DeviceData corrected = of(installed(serial), right);
    master.edit(serial, seen.version(), corrected, me);

    DeviceDetails now = master.details(serial);
    assertThat(now.device().modelId()).isEqualTo(right);
    assertThat(now.device().roomLabel()).contains("3-1201");
    assertThat(now.device().projectId()).contains(site.projectId());
    assertThat(devices.installations(now.device().id()))
        .singleElement()
        .satisfies(stay -> assertThat(stay.installedOn()).isEqualTo(today.minusDays(9)));
    assertThat(stock.movesOf(now.device().id()))
        .extracting(StockMoveView::reason)
        .containsExactlyInAnyOrder(
            MoveReason.INITIAL, MoveReason.CORRECTION, MoveReason.CORRECTION);
    assertThat(
            hands.read(
                "select model_id || '' from stock_balance where quantity > 0 and device_id = "
                    + now.device().id()))
        .containsExactly(Long.toString(right));
    whole();
    refused(CommonProblem.STALE_VERSION, () -> master.edit(serial, seen.version(), corrected, me));
  }

  @Test
  void a_device_that_was_taken_on_by_mistake_is_withdrawn_and_may_come_again() {
    String serial = serial();
    long id = master.takeOn(installed(serial), DevicePlace.project(site.projectId()), me);
    master.withdraw(id, me);
    assertThat(devices.getBySerial(serial).status()).isEqualTo(DeviceStatus.WITHDRAWN);
    assertThat(devices.installations(id)).isEmpty();
    whole();
    assertThat(master.takeOn(spare(serial), DevicePlace.store(city()), me)).isEqualTo(id);
    whole();
  }

  @Test
  void a_city_head_keeps_the_devices_of_his_city_and_others_keep_none() {
    Fixtures.Site far = fixtures.site("TEAM_ACTIVE", true);
    CallContext head = fixtures.somebody();
    scopes.grant(head.personId(), Role.CITY_HEAD, ScopeKind.CITY, city());
    as(
        AccessFixtures.call(head, Role.CITY_HEAD),
        () -> {
          refused(
              DeviceProblem.UNKNOWN_PROJECT,
              () -> master.takeOn(installed(serial()), DevicePlace.project(far.projectId()), head));
          refused(
              DeviceProblem.UNKNOWN_SERIAL,
              () -> master.edit(far.installedSerial(), 0, installed("X"), head));
          assertThat(
                  master.takeOn(installed(serial()), DevicePlace.project(site.projectId()), head))
              .isPositive();
          refused(
              AccessProblem.NOT_ALLOWED,
              () -> models.create(new ModelData("X", DeviceCategory.CAMERA, "机", "C", 1), head));
          return null;
        });
    for (Role outside : List.of(Role.FINANCE, Role.PROPERTY_CENTER, Role.SUPPLIER)) {
      as(
          AccessFixtures.call(head, outside),
          () -> {
            refused(
                AccessProblem.NOT_ALLOWED,
                () -> master.takeOn(spare(serial()), DevicePlace.store(city()), head));
            return null;
          });
    }
  }

  @Test
  void a_model_of_which_there_are_devices_stays_its_suppliers() {
    long another =
        models.addSupplier(
            new SupplierData(tag(), "新厂家", "New maker", Optional.of("0755-0020 0101")), me);
    String code = hands.read("select code from device_model where id = " + model).get(0);
    refused(
        DeviceProblem.CODE_FORM,
        () ->
            models.edit(
                code, 0, new ModelData("a b", DeviceCategory.READER, "机", "R", another), me));
    String proper = "M-" + tag();
    refused(
        DeviceProblem.MODEL_IN_USE,
        () ->
            models.edit(
                code, 0, new ModelData(proper, DeviceCategory.READER, "读卡器", "R", another), me));
    long supplier = models.get(code).data().supplierId();
    models.edit(code, 0, new ModelData(proper, DeviceCategory.READER, "读卡器", "R", supplier), me);
    assertThat(devices.getBySerial(site.installedSerial()).category())
        .isEqualTo(DeviceCategory.READER);
    refused(
        DeviceProblem.CODE_TAKEN,
        () -> models.create(new ModelData(proper, DeviceCategory.READER, "机", "R", supplier), me));
    refused(
        CommonProblem.STALE_VERSION,
        () ->
            models.edit(
                proper, 0, new ModelData(proper, DeviceCategory.READER, "机", "R", supplier), me));
  }

  private void whole() {
    assertThat(stock.proof()).matches(BookProof::holds);
  }

  private void refusedAt(String field, DeviceProblem problem, DeviceData data, DevicePlace place) {
    refused(
        problem,
        () -> {
          try {
            master.takeOn(data, place, me);
          } catch (BusinessException e) {
            assertThat(e.field()).contains(field);
            throw e;
          }
        });
  }

  private long otherModel() {
    long supplier =
        models.addSupplier(new SupplierData(tag(), "厂家", "Maker", Optional.empty()), me);
    return models.create(
        new ModelData("M-" + tag(), DeviceCategory.CAMERA, "摄像机", "Camera", supplier), me);
  }

  private long city() {
    return scopes.ofProject(site.projectId(), "city_id");
  }

  private DeviceData installed(String serial) {
    return new DeviceData(
        serial,
        model,
        Optional.of(new RoomData("3", "1201")),
        Optional.of("玄关"),
        Optional.of(today.minusDays(9)),
        Optional.of(today.minusDays(5)),
        Optional.of(today.plusYears(2)));
  }

  private DeviceData spare(String serial) {
    return new DeviceData(
        serial,
        model,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(today.plusYears(2)));
  }

  private static DeviceData with(DeviceData data, String serial) {
    return new DeviceData(
        serial,
        data.modelId(),
        data.room(),
        data.location(),
        data.installedOn(),
        data.acceptedOn(),
        data.supplierWarrantyEndsOn());
  }

  private static DeviceData of(DeviceData data, long model) {
    return new DeviceData(
        data.serial(),
        model,
        data.room(),
        data.location(),
        data.installedOn(),
        data.acceptedOn(),
        data.supplierWarrantyEndsOn());
  }

  private static DeviceData days(DeviceData data, LocalDate installed, LocalDate accepted) {
    return new DeviceData(
        data.serial(),
        data.modelId(),
        data.room(),
        data.location(),
        Optional.ofNullable(installed),
        Optional.ofNullable(accepted),
        data.supplierWarrantyEndsOn());
  }

  private static DeviceData in(DeviceData data, String building, String number) {
    return new DeviceData(
        data.serial(),
        data.modelId(),
        Optional.of(new RoomData(building, number)),
        data.location(),
        data.installedOn(),
        data.acceptedOn(),
        data.supplierWarrantyEndsOn());
  }

  private static String serial() {
    return "SN-" + tag();
  }

  private static String tag() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
