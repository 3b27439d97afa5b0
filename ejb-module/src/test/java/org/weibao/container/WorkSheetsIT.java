package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.CommonProblem;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.stock.GoodsService;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.HandOver;
import org.weibao.stock.NewGoods;
import org.weibao.stock.PartChoice;
import org.weibao.stock.StockProblem;
import org.weibao.workorder.Signature;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.TakePartBack;
import org.weibao.workorder.UsePart;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkPartService;
import org.weibao.workorder.WorkPartView;
import org.weibao.workorder.WorkReport;
import org.weibao.worksheet.WorkSheet;
import org.weibao.worksheet.WorkSheetProblem;
import org.weibao.worksheet.WorkSheetService;

/** What a customer signs names the parts, and keeps their names when goods are renamed. */
@ArquillianTest
class WorkSheetsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject WorkOrderService orders;
  @Inject WorkPartService parts;
  @Inject WorkSheetService sheets;
  @Inject RepairService repairs;
  @Inject GoodsService goods;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker keeper;
  private Worker technician;
  private RequestView request;
  private String code;
  private String visit;

  @BeforeEach
  void somebody_on_site_with_plugs_in_his_bag() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    long city = product(() -> scene.cityOf(project));
    keeper = product(() -> scene.keeper(project));
    Worker head = product(() -> scene.worker(Role.CITY_HEAD, project));
    technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    request = product(() -> scene.request(project, Urgency.ROUTINE, 3));
    code = "PLUG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    as(
        keeper.call(),
        () -> {
          goods.add(new NewGoods(code, "水晶头", "Plug", GoodsUnit.PIECE));
          goods.receive(code, city, 5, Optional.empty(), keeper.context());
          goods.handOver(
              new HandOver(true, city, technician.id(), Optional.of(code), Optional.empty(), 3),
              keeper.context());
          return null;
        });
    visit =
        as(
            head.call(),
            () -> orders.plan(request.number(), scene.soon(technician), head.context()).number());
    tell(WorkReport.of(WorkAction.ACCEPT, clock.instant()));
    tell(WorkReport.of(WorkAction.ARRIVE, clock.instant()));
  }

  private void tell(WorkReport report) {
    as(
        technician.call(),
        () -> orders.report(visit, List.of(report), Duration.ZERO, technician.context()));
  }

  private WorkPartView use(int quantity) {
    PartChoice choice =
        new PartChoice(
            Optional.of("BAG-" + technician.id()), Optional.of(code), Optional.empty(), quantity);
    return as(
        technician.call(),
        () ->
            parts.use(
                visit,
                new UsePart(Optional.empty(), choice, clock.instant(), Duration.ZERO),
                technician.context()));
  }

  private void finish() {
    RecordFault fault =
        new RecordFault(
            product(() -> orders.get(visit)).visitId().orElseThrow(),
            FaultCause.WEAR,
            Optional.empty(),
            "更换水晶头",
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant());
    as(technician.call(), () -> repairs.recordFault(request.number(), fault, technician.context()));
    tell(WorkReport.of(WorkAction.FINISH, clock.instant()));
  }

  private void sign() {
    sign(Optional.empty());
  }

  private void sign(Optional<byte[]> drawn) {
    tell(
        WorkReport.of(WorkAction.SIGN, clock.instant())
            .signedBy(
                new Signature("陈美玲", drawn, Optional.of(5), Optional.of("很快")),
                product(() -> orders.toSign(visit)).digest()));
  }

  private String paper() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    as(
        technician.call(),
        () -> {
          sheets.writePdf(visit, Locale.SIMPLIFIED_CHINESE, pdf);
          return null;
        });
    return pdf.toString(StandardCharsets.ISO_8859_1);
  }

  private GoodsView rename(Worker who, int seen, String name, String nameEn) {
    return as(who.call(), () -> goods.rename(code, seen, name, nameEn));
  }

  private WorkSheet sheet() {
    return as(technician.call(), () -> sheets.get(visit));
  }

  @Test
  void goods_are_renamed_by_who_keeps_them_with_the_version_that_was_seen() {
    Worker finance = product(() -> scene.worker(Role.FINANCE, project));
    refused(AccessProblem.NOT_ALLOWED, () -> rename(technician, 0, "网线接头", "Cable plug"));
    refused(AccessProblem.NOT_ALLOWED, () -> rename(finance, 0, "网线接头", "Cable plug"));
    refused(StockProblem.NAME_MISSING, () -> rename(keeper, 0, "  ", "Plug"));
    refused(StockProblem.NAME_MISSING, () -> rename(keeper, 0, "头", "p".repeat(121)));
    refused(
        StockProblem.NO_SUCH_GOODS,
        () -> as(keeper.call(), () -> goods.rename("NONE", 0, "头", "Plug")));
    GoodsView renamed = rename(keeper, 0, " 六类网线接头 ", "Cat 6 cable plug");
    assertThat(renamed.version()).isEqualTo(1);
    assertThat(as(keeper.call(), () -> goods.get(code)))
        .isEqualTo(
            new GoodsView(renamed.id(), code, "六类网线接头", "Cat 6 cable plug", GoodsUnit.PIECE, 1));
    refused(CommonProblem.STALE_VERSION, () -> rename(keeper, 0, "后来者", "Late"));
  }

  @Test
  @Clause("S04-9-a")
  void the_customer_signs_the_parts_that_were_used_by_their_names_of_that_day() {
    refused(WorkSheetProblem.NOT_SIGNED, this::sheet);
    refused(WorkOrderProblem.UNKNOWN, () -> as(technician.call(), () -> sheets.get("WO0000-1")));
    use(2);
    WorkPartView mistake = use(1);
    as(
        technician.call(),
        () ->
            parts.takeBack(
                visit,
                mistake.id(),
                new TakePartBack(Optional.empty(), "多登记一个", clock.instant(), Duration.ZERO),
                technician.context()));
    finish();
    sign();
    rename(keeper, 0, "六类网线接头", "Cat 6 cable plug");
    WorkSheet signed = sheet();
    assertThat(signed.signed()).isTrue();
    assertThat(signed.signature().signer()).isEqualTo("陈美玲");
    assertThat(signed.parts())
        .containsExactly(
            new SignedPart(code, "水晶头", "Plug", Optional.empty(), Optional.of(GoodsUnit.PIECE), 2));
    assertThat(as(technician.call(), () -> parts.ofOrder(visit)))
        .extracting(WorkPartView::name)
        .as("what is not signed is called as it is called now")
        .containsOnly("六类网线接头");
    assertThat(paper()).startsWith("%PDF-").doesNotContain("/Subtype/Image");
    Worker elsewhere =
        product(
            () ->
                scene.worker(
                    Role.SERVICE_TECHNICIAN, fixtures.site("TEAM_ACTIVE", true).projectId()));
    refused(WorkOrderProblem.UNKNOWN, () -> as(elsewhere.call(), () -> sheets.get(visit)));
  }

  @Test
  void a_signature_that_was_drawn_stands_on_the_sheet() {
    finish();
    sign(Optional.of(MaintenanceDesk.png()));
    assertThat(paper()).startsWith("%PDF-").contains("/Subtype/Image");
  }

  @Test
  void a_visit_without_parts_is_signed_as_such() {
    finish();
    sign();
    assertThat(sheet().signed()).isTrue();
    assertThat(sheet().parts()).isEmpty();
  }
}
