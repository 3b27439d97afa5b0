package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weibao.access.AccessProblem;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.ImportJob;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportTask;
import org.weibao.masterimport.MasterImportJobService;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.MasterImportRunner;
import org.weibao.masterimport.MasterImportService;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;
import org.weibao.masterimport.UndoPlan;
import org.weibao.masterimport.WhyKept;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyService;
import org.weibao.project.ContactDuty;
import org.weibao.project.ProjectService;
import org.weibao.project.PropertyCenterService;
import org.weibao.project.RoomView;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.TemplateFormat;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;
import org.weibao.stock.BookProof;
import org.weibao.stock.StockService;

/** Master data from files: tried, imported, the same again, undone as far as nobody touched it. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class MasterImportIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject AuditFixtures hands;
  @Inject MasterImportService imports;
  @Inject MasterImportJobService jobs;
  @Inject MasterImportRunner runner;
  @Inject ProjectService projects;
  @Inject PropertyCenterService centers;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject RequestService requests;
  @Inject PrivacyService privacy;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext me;
  private String project;
  private LocalDate today;

  @BeforeEach
  void a_project() {
    site = fixtures.site("TEAM_ACTIVE", true);
    me = site.context();
    project = projects.getProject(site.projectId()).code();
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  @Test
  void a_try_says_what_an_import_does_and_stores_nothing() {
    fixtures.room(site.projectId(), "3", "1201");
    String file =
        rooms(
            "3,1201,陈美玲,,",
            "3,1202,林子轩,129 0000 1111,2026-03-01",
            "3,1203,,,",
            "3,1203,,,",
            "3,1204,,129 0000 1111,someday",
            "3,1205,周思敏,call me,");
    ImportJob tried = dryRun(ImportKind.ROOMS, file);
    assertThat(rows(tried))
        .extracting(RowResult::outcome)
        .containsExactly(
            RowOutcome.UNCHANGED,
            RowOutcome.CREATED,
            RowOutcome.CREATED,
            RowOutcome.REFUSED,
            RowOutcome.REFUSED,
            RowOutcome.REFUSED);
    assertThat(rows(tried).stream().flatMap(row -> row.faults().stream()))
        .extracting(RowFault::code, RowFault::column)
        .containsExactly(
            tuple("masterimport.twice", ""),
            tuple("registerimport.date-unreadable", "movedInOn"),
            tuple("masterimport.owner-missing", "owner"),
            tuple("center.phone-form", "phone"));
    assertThat(tried.importId()).isEmpty();
    assertThat(room("3", "1202")).isEmpty();

    ImportJob done = take(ImportKind.ROOMS, file);
    assertThat(done).extracting(ImportJob::created, ImportJob::refused).containsExactly(2, 3);
    assertThat(room("3", "1202").flatMap(RoomView::ownerPhone)).contains("129 0000 1111");
    assertThat(imports.faults(id(done)))
        .as("each fault, not only each row")
        .extracting(RowFault::row)
        .hasSize(4);

    ImportJob again = take(ImportKind.ROOMS, file);
    assertThat(again)
        .extracting(ImportJob::created, ImportJob::changed, ImportJob::unchanged)
        .containsExactly(0, 0, 3);
  }

  @Test
  void another_name_lets_another_owner_move_in_and_undoing_lets_the_first_one_stay() {
    fixtures.room(site.projectId(), "3", "1201");
    long moved = id(take(ImportKind.ROOMS, rooms("3,1201,林子轩,129 0000 1111,2026-03-01")));
    assertThat(room("3", "1201").flatMap(RoomView::ownerName)).contains("林子轩");
    long corrected = id(take(ImportKind.ROOMS, rooms("3,1201,林子轩,129 0000 2222,")));
    assertThat(room("3", "1201").flatMap(RoomView::ownerPhone)).contains("129 0000 2222");

    assertThat(imports.undoPlan(moved).kept())
        .extracting(UndoPlan.Kept::reason)
        .containsExactly(WhyKept.CHANGED_SINCE);
    assertThat(imports.undo(corrected, me).rows()).isEqualTo(1);
    assertThat(room("3", "1201").flatMap(RoomView::ownerPhone)).contains("129 0000 1111");
    refused(MasterImportProblem.ALREADY_UNDONE, () -> imports.undo(corrected, me));
    refused(MasterImportProblem.NOTHING_TO_UNDO, () -> imports.undo(moved, me));
  }

  @Test
  void an_import_that_nobody_touched_is_undone_and_the_owner_before_lives_there_again() {
    fixtures.room(site.projectId(), "3", "1201");
    long id = id(take(ImportKind.ROOMS, rooms("3,1201,林子轩,,2026-03-01", "3,1202,周思敏,,")));
    assertThat(imports.undo(id, me)).isEqualTo(new UndoPlan(2, List.of()));
    assertThat(room("3", "1201").flatMap(RoomView::ownerName)).contains("陈美玲");
    assertThat(room("3", "1202")).isEmpty();
    assertThat(imports.get(id).undoneAt()).isPresent();
  }

  @Test
  void a_room_that_a_request_names_stays_and_is_listed_with_the_reason() {
    long id = id(take(ImportKind.ROOMS, rooms("3,1202,周思敏,,", "3,1203,,,")));
    long room = room("3", "1202").orElseThrow().id();
    requests.register(
        new RegisterRequest(
            site.projectId(),
            Optional.of(room),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "无法呼叫",
            Urgency.ROUTINE,
            Optional.empty(),
            clock.instant().minus(Duration.ofHours(1)),
            RequestSource.DESK,
            Optional.empty(),
            Optional.empty()),
        me);
    UndoPlan done = imports.undo(id, me);
    assertThat(done.rows()).isEqualTo(1);
    assertThat(done.kept()).extracting(UndoPlan.Kept::reason).containsExactly(WhyKept.IN_USE);
    assertThat(room("3", "1202")).isPresent();
    assertThat(room("3", "1203")).isEmpty();
  }

  @Test
  void devices_are_taken_on_corrected_and_withdrawn_and_the_book_stays_whole() {
    fixtures.room(site.projectId(), "3", "1201");
    String model = devices.getBySerial(site.installedSerial()).modelCode();
    String fresh = "SN-" + tag();
    String file =
        "序列号,型号编码,项目编码,楼栋,房号,安装位置,仓库城市编码,安装日期,验收日期,厂家保修至\n"
            + (fresh
                + ","
                + model
                + ","
                + project
                + ",3,1201,玄关,,2026-03-01,2026/3/15,2028-03-01\n")
            + (site.installedSerial() + "," + model + "," + project + ",,,大堂,,2024-01-01,,\n")
            + (site.spareSerial() + "," + model + "," + project + ",,,,,,,\n")
            + ("SN-" + tag() + ",NO-SUCH," + project + ",,,,,2026-03-01,,\n")
            + ("SN-" + tag() + ",NO-SUCH,NOWHERE,,,,,someday,,\n");
    ImportJob tried = dryRun(ImportKind.DEVICES, file);
    assertThat(rows(tried))
        .extracting(RowResult::outcome)
        .containsExactly(
            RowOutcome.CREATED,
            RowOutcome.CHANGED,
            RowOutcome.REFUSED,
            RowOutcome.REFUSED,
            RowOutcome.REFUSED);
    assertThat(rows(tried).stream().flatMap(row -> row.faults().stream()))
        .extracting(RowFault::code)
        .containsExactly(
            "masterimport.device-elsewhere",
            "masterimport.model-unknown",
            "masterimport.model-unknown",
            "masterimport.project-unknown",
            "registerimport.date-unreadable");
    assertThat(devices.findBySerial(fresh)).isEmpty();

    long id = id(take(ImportKind.DEVICES, file));
    assertThat(devices.getBySerial(fresh).acceptedOn()).contains(LocalDate.of(2026, 3, 15));
    assertThat(devices.getBySerial(site.installedSerial()).location()).contains("大堂");
    assertThat(stock.proof()).matches(BookProof::holds);
    assertThat(take(ImportKind.DEVICES, file).unchanged()).isEqualTo(2);

    assertThat(imports.undo(id, me).rows()).isEqualTo(2);
    assertThat(devices.getBySerial(fresh).status()).isEqualTo(DeviceStatus.WITHDRAWN);
    assertThat(devices.getBySerial(site.installedSerial()).location()).isEmpty();
    assertThat(stock.proof()).matches(BookProof::holds);
    assertThat(take(ImportKind.DEVICES, file).created()).as("once more").isEqualTo(1);
  }

  @Test
  void contacts_are_known_by_duty_and_name_in_any_language() {
    long center = scopes.ofProject(site.projectId(), "property_center_id");
    String code = centers.details(center).data().code();
    String file =
        "物业中心编码,职责,姓名,职务,电话,邮箱,起始日期,截止日期\n"
            + (code + ",维修主管,梁志坚,工程主管,129 0001 0101,a@liwan.example,,\n")
            + (code + ",HEAD,欧阳慧,,,,,\n")
            + (code + ",保安,张三,,,,,\n")
            + "NOWHERE,负责人,李四,,,,,\n";
    ImportJob done = take(ImportKind.CONTACTS, file);
    assertThat(done).extracting(ImportJob::created, ImportJob::refused).containsExactly(2, 2);
    assertThat(centers.details(center).reportTo().orElseThrow().data().duty())
        .isEqualTo(ContactDuty.MAINTENANCE_SUPERVISOR);
    long changed =
        id(
            take(
                ImportKind.CONTACTS,
                "centerCode,duty,name,phone\n" + code + ",Head,欧阳慧,129 0001 0103\n"));
    assertThat(centers.details(center).reportCopy().orElseThrow().data().phone())
        .contains("129 0001 0103");
    imports.undo(changed, me);
    assertThat(centers.details(center).reportCopy().orElseThrow().data().phone()).isEmpty();
    assertThat(imports.undo(id(done), me).rows()).isEqualTo(1);
    assertThat(centers.details(center).contacts())
        .as("who was changed by the second import and given back counts as changed since")
        .hasSize(1);
  }

  @Test
  void a_city_head_imports_into_his_city_only_and_sees_no_other_imports() {
    long others = id(take(ImportKind.ROOMS, rooms("3,1201,,,")));
    Fixtures.Site far = fixtures.site("TEAM_ACTIVE", true);
    String elsewhere = projects.getProject(far.projectId()).code();
    CallContext head = fixtures.somebody();
    scopes.grant(
        head.personId(),
        Role.CITY_HEAD,
        ScopeKind.CITY,
        scopes.ofProject(site.projectId(), "city_id"));
    as(
        AccessFixtures.call(head, Role.CITY_HEAD),
        () -> {
          ImportJob done =
              run(
                  ImportTask.IMPORT,
                  ImportKind.ROOMS,
                  "projectCode,building,roomNumber\n"
                      + (project + ",7,701\n")
                      + (elsewhere + ",7,701\n"),
                  head);
          assertThat(done).extracting(ImportJob::created, ImportJob::refused).containsExactly(1, 1);
          refused(MasterImportProblem.UNKNOWN_IMPORT, () -> imports.get(others));
          refused(MasterImportProblem.UNKNOWN_IMPORT, () -> imports.undo(others, head));
          return null;
        });
    for (Role outside : List.of(Role.SERVICE_TECHNICIAN, Role.PROPERTY_CENTER, Role.SUPPLIER)) {
      as(
          AccessFixtures.call(head, outside),
          () -> {
            refused(AccessProblem.NOT_ALLOWED, () -> imports.get(others));
            return null;
          });
    }
  }

  @Test
  void undoing_never_brings_an_erased_owner_back() {
    fixtures.room(site.projectId(), "3", "1201");
    String phone = "0755-" + Math.abs(UUID.randomUUID().hashCode());
    take(ImportKind.ROOMS, rooms("3,1201,林子轩," + phone + ",2026-03-01"));
    long corrected = id(take(ImportKind.ROOMS, rooms("3,1201,林子轩,,2026-03-02")));
    privacy.eraseOwner(new OwnerKey.OfPhone(phone), today, "Asked for it");
    assertThat(imports.undoPlan(corrected).kept())
        .extracting(UndoPlan.Kept::reason)
        .containsExactly(WhyKept.CHANGED_SINCE);
    assertThat(
            hands.read(
                "select coalesce(before, 'none') from master_import_change where import_id = "
                    + corrected))
        .containsExactly("none");
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void a_template_is_read_back_in_each_language_and_has_no_rows(ImportKind kind) {
    for (Locale language :
        List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
      for (TemplateFormat format : TemplateFormat.values()) {
        byte[] template = imports.template(kind, language, format);
        refused(
            RegisterImportProblem.NO_ROWS,
            () -> jobs.order(ImportTask.TRY, kind, "t", template, Locale.ENGLISH, me));
      }
    }
    refused(
        RegisterImportProblem.COLUMNS_MISSING,
        () -> jobs.order(ImportTask.TRY, kind, "t", bytes("a,b\n1,2\n"), Locale.ENGLISH, me));
  }

  private String rooms(String... rows) {
    StringBuilder file = new StringBuilder("项目编码,楼栋,房号,业主,电话,入住日期\n");
    for (String row : rows) {
      file.append(project).append(',').append(row).append('\n');
    }
    return file.toString();
  }

  private Optional<RoomView> room(String building, String number) {
    return projects.findRoom(site.projectId(), building, number);
  }

  private ImportJob dryRun(ImportKind kind, String file) {
    return run(ImportTask.TRY, kind, file, me);
  }

  private ImportJob take(ImportKind kind, String file) {
    return run(ImportTask.IMPORT, kind, file, me);
  }

  private ImportJob run(ImportTask task, ImportKind kind, String file, CallContext context) {
    long id = jobs.order(task, kind, "file.csv", bytes(file), Locale.ENGLISH, context);
    runner.run();
    return jobs.get(id);
  }

  private List<RowResult> rows(ImportJob job) {
    return jobs.tried(job.id(), Optional.empty(), 100).rows();
  }

  private static long id(ImportJob job) {
    return job.importId().orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String tag() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
