package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.organization.Role;
import org.weibao.project.ProjectService;
import org.weibao.registerimport.ImportResult;
import org.weibao.registerimport.ImportSummary;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.registerimport.RowProblem;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.report.FaultRecordTotal;
import org.weibao.report.MonthlyReport;
import org.weibao.report.ReportProblem;
import org.weibao.report.ReportService;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Papers that come in and go out: the register file F5, the F1 total, the monthly report F4. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PapersIT {

  private static final String HEADER = "登记编号,项目编码,接报时间,楼栋,房号,业主,设备序列号,服务需求,紧急程度,紧急依据\r\n";

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RegisterImportService imports;
  @Inject ReportService reports;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ProjectService projects;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private String project;

  @BeforeEach
  void a_site_of_its_own() {
    site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    project = projects.getProject(site.projectId()).code();
    fixtures.room(site.projectId(), "3", "1202");
  }

  private String line(String number, String date, String room, String serial, String urgency) {
    return String.join(",", number, project, date, "3", room, "陈美玲", serial, "门口机无图像", urgency)
        + "\r\n";
  }

  private ImportResult importFile(String text, Charset encoding) {
    return imports.importRegister(
        "三月登记表.csv", text.getBytes(encoding), Locale.SIMPLIFIED_CHINESE, site.context());
  }

  private List<RequestRow> registered() {
    return requests
        .search(
            new RequestQuery(
                Optional.empty(),
                Optional.of(site.projectId()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                200))
        .rows();
  }

  @Test
  @Clause({"S01-5.1.2-b", "S01-6-F5"})
  void good_rows_become_requests_and_each_bad_row_is_listed_with_its_reason() {
    String file =
        HEADER
            + line("1", "2026-03-09 08:30", "1202", site.installedSerial(), "紧急,影响业主正常生活")
            + line("2", "昨天", "1202", "", "常规,")
            + line("3", "2026-03-09", "9999", "", "常规,")
            + line("4", "2026-03-09", "1202", site.spareSerial(), "常规,")
            + line("5", "2026-03-09", "1202", "no-such-serial", "常规,")
            + line("6", "2026/3/9 8:30", "", "", "常规,").replace(project, "no-such-project")
            + line("7", "2026年3月9日 8:30", "", "", "常规,");

    ImportResult result = importFile(file, Charset.forName("GB18030"));

    assertThat(result.problems())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
        .containsExactly(
            tuple(3, "receivedAt", "registerimport.date-unreadable"),
            tuple(4, "room", "registerimport.room-unknown"),
            tuple(5, "deviceSerial", "request.device-elsewhere"),
            tuple(6, "deviceSerial", "device.unknown-serial"),
            tuple(7, "projectCode", "registerimport.project-unknown"));
    assertThat(result.rows()).isEqualTo(7);
    assertThat(result.imported()).isEqualTo(2);
    assertThat(registered())
        .extracting(RequestRow::roomLabel, RequestRow::urgency, RequestRow::serviceCase)
        .containsExactlyInAnyOrder(
            tuple(Optional.of("3-1202"), Urgency.EMERGENCY, Optional.of("2A")),
            tuple(Optional.of("3"), Urgency.ROUTINE, Optional.of("2B")));
    assertThat(requests.existsInRegister(site.projectId(), "1")).isTrue();
  }

  @Test
  @Clause("S01-5.1.2-b")
  void the_same_file_again_adds_nothing_and_both_imports_can_be_read_later() {
    String file = HEADER + line("1", "2026-03-09", "1202", "", "常规,") + line("2", "?", "", "", ",");

    ImportResult first = importFile(file, StandardCharsets.UTF_8);
    ImportResult second = importFile(file, StandardCharsets.UTF_8);

    assertThat(first.imported()).isEqualTo(1);
    assertThat(second.imported()).isZero();
    assertThat(second.alreadyThere()).isEqualTo(1);
    assertThat(second.rejected()).isEqualTo(1);
    assertThat(registered()).hasSize(1);
    assertThat(imports.get(first.id())).isEqualTo(first);
    assertThat(imports.list(ListQuery.first(200)).rows())
        .filteredOn(summary -> summary.id() == first.id() || summary.id() == second.id())
        .extracting(ImportSummary::imported, ImportSummary::alreadyThere, ImportSummary::rejected)
        .containsExactly(tuple(0, 1, 1), tuple(1, 0, 1));
    assertThat(imports.list(ListQuery.first(200)).rows())
        .first()
        .extracting(ImportSummary::fileName)
        .isEqualTo("三月登记表.csv");
  }

  @Test
  void the_same_file_four_times_at_once_registers_each_line_once() throws Exception {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 1; i <= 20; i++) {
      file.append(line("A" + i, "2026-03-09", "1202", "", "常规,"));
    }
    Callable<ImportResult> call = () -> importFile(file.toString(), StandardCharsets.UTF_8);
    ExecutorService pool = AsProduct.threads(4);
    int imported = 0;
    try {
      for (Future<ImportResult> done : pool.invokeAll(List.of(call, call, call, call))) {
        assertThat(done.get().problems()).isEmpty();
        imported += done.get().imported();
      }
    } finally {
      pool.shutdown();
    }

    assertThat(imported).isEqualTo(20);
    assertThat(registered()).hasSize(20);
  }

  @Test
  void a_file_that_cannot_be_read_leaves_no_trace() {
    int before = imports.list(ListQuery.first(200)).rows().size();

    assertThatThrownBy(() -> importFile("no register at all", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(RegisterImportProblem.COLUMNS_MISSING));
    assertThat(imports.list(ListQuery.first(200)).rows()).hasSize(before);
  }

  /** Last month, so that the test does not depend on the day it runs on. */
  private YearMonth month() {
    return YearMonth.from(clock.instant().atZone(clock.getZone())).minusMonths(1);
  }

  private Instant day(int day) {
    return month().atDay(day).atTime(9, 0).atZone(clock.getZone()).toInstant();
  }

  private RequestView register(Urgency urgency, Instant receivedAt) {
    return requests.register(
        new RegisterRequest(
            site.projectId(),
            Optional.empty(),
            Optional.of("3-1202"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(site.installedSerial()),
            Optional.empty(),
            "门口机无法呼叫",
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

  /** An emergency that is met in thirty hours by a replacement, and two requests that wait. */
  private FaultRecordView aMonthOfWork() {
    RequestView emergency = register(Urgency.EMERGENCY, day(10));
    register(Urgency.ROUTINE, day(12));
    register(Urgency.ROUTINE, day(1).minus(20, ChronoUnit.DAYS));
    Instant arrived = day(10).plus(Duration.ofHours(30));
    long visit =
        repairs
            .recordVisit(
                emergency.number(),
                new RecordVisit(arrived, Optional.empty(), Optional.empty()),
                site.context())
            .id();
    return repairs.recordFault(
        emergency.number(),
        new RecordFault(
            visit,
            FaultCause.WEAR,
            Optional.empty(),
            "更换门口机",
            true,
            true,
            Optional.of(site.installedSerial()),
            Optional.of(site.spareSerial()),
            arrived.plus(Duration.ofHours(1))),
        site.context());
  }

  @Test
  @Clause({"S01-5.1.4-a", "S01-6-F4"})
  void the_monthly_report_tells_what_the_month_held() {
    FaultRecordView record = aMonthOfWork();

    MonthlyReport report = reports.monthlyReport(site.projectId(), month());

    assertThat(report.counts())
        .isEqualTo(
            new MonthlyReport.Counts(1, 2, 0, 3, 1, 1, 0, Optional.of(Duration.ofHours(30))));
    assertThat(report.cases())
        .containsExactly(
            new MonthlyReport.CaseCount("2A", 1, 1, 1), new MonthlyReport.CaseCount("2B", 1, 0, 0));
    assertThat(report.arrivals())
        .singleElement()
        .satisfies(arrival -> assertThat(arrival.took()).contains(Duration.ofHours(30)));
    assertThat(report.replacements())
        .extracting(FaultRecordView::number)
        .containsExactly(record.number());
    assertThat(report.leftovers()).hasSize(3);
    assertThat(report.returns()).isEmpty();
  }

  @Test
  @Clause({"S01-5.1.3-d", "S01-5.1.3-c", "S01-6-F1"})
  void the_total_holds_the_months_records_and_goes_to_the_region_before_the_cutoff() {
    FaultRecordView record = aMonthOfWork();

    FaultRecordTotal total = reports.faultRecordTotal(site.projectId(), month());

    assertThat(total.records()).containsExactly(record);
    assertThat(total.counts()).isEqualTo(new FaultRecordTotal.Counts(1, 1, 1, 1, 1, 0, 0));
    assertThat(total.replaced())
        .containsExactly(new FaultRecordTotal.ModelCount("门口机", "Door station", 1));
    assertThat(total.recipient()).isEqualTo(Role.REGIONAL_ADMIN);
    assertThat(total.dueOn()).isEqualTo(month().plusMonths(1).atDay(24));
    assertThat(reports.faultRecordTotal(site.projectId(), month().minusMonths(1)).records())
        .isEmpty();
  }

  @Test
  void papers_come_out_as_pdf_in_the_server() {
    aMonthOfWork();
    ByteArrayOutputStream total = new ByteArrayOutputStream();
    ByteArrayOutputStream report = new ByteArrayOutputStream();

    reports.writeFaultRecordTotalPdf(site.projectId(), month(), Locale.SIMPLIFIED_CHINESE, total);
    reports.writeMonthlyReportPdf(site.projectId(), month(), Locale.ENGLISH, report);

    assertThat(total.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(report.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void a_month_to_come_has_no_papers() {
    YearMonth next = YearMonth.from(clock.instant().atZone(clock.getZone())).plusMonths(1);

    assertThatThrownBy(() -> reports.monthlyReport(site.projectId(), next))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(ReportProblem.MONTH_IN_FUTURE));
  }
}
