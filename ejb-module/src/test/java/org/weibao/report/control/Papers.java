package org.weibao.report.control;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Messages;
import org.weibao.organization.Role;
import org.weibao.project.ProjectView;
import org.weibao.project.TeamStatus;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.FaultRecordTotal;
import org.weibao.report.MonthlyReport;
import org.weibao.report.MonthlyReport.ReturnLine;
import org.weibao.report.entity.RequestLine;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestStatus;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnStatus;
import org.weibao.routine.RoutineCounts;

/** Papers for tests, of any length. Chinese words are borrowed from the catalogue. */
final class Papers {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final YearMonth MONTH = YearMonth.of(2026, 10);
  static final Instant FROM = MONTH.atDay(1).atStartOfDay(ZONE).toInstant();
  static final Instant TO = MONTH.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
  static final Instant NOW = Instant.parse("2026-11-03T02:30:00Z");

  private static final int BUSY = 120;

  private Papers() {}

  static ProjectView project() {
    return new ProjectView(
        1,
        "P-GZ-01",
        chinese("registerimport.title"),
        "Lakeside Garden",
        chinese("enum.LocationKind.SITE"),
        "Guangzhou",
        7,
        chinese("enum.Role.PROPERTY_CENTER"),
        "Lakeside Property Service Centre",
        Optional.of(LocalDate.of(2024, 6, 30)),
        Optional.of(LocalDate.of(2024, 7, 31)),
        Optional.of(LocalDate.of(2024, 9, 1)),
        Optional.of(LocalDate.of(2027, 6, 30)),
        Optional.of(TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY),
        Optional.empty());
  }

  private static String chinese(String key) {
    return Messages.text(Locale.SIMPLIFIED_CHINESE, key);
  }

  static FaultRecordView record(int i, Locale language, String handling) {
    boolean replaced = i % 3 == 0;
    FaultCause cause = FaultCause.values()[i % FaultCause.values().length];
    Instant reported = FROM.plus(Duration.ofMinutes(i * 331L));
    return new FaultRecordView(
        i,
        "FR2610-%06d".formatted(i),
        "SR2610-%06d".formatted(i + 40),
        i,
        i,
        1,
        project().name(),
        project().nameEn(),
        i % 5 == 0 ? Optional.empty() : Optional.of("12-%d02".formatted(i % 30 + 1)),
        i % 5 == 0 ? Optional.empty() : Optional.of(Messages.text(language, "enum.Role.FINANCE")),
        Optional.of("DH-IPC-2024-%07d".formatted(i)),
        Optional.of(chinese("enum.DeviceCategory.CAMERA") + " IPC-HFW5442T"),
        Optional.of("Bullet camera IPC-HFW5442T"),
        reported,
        reported.plus(Duration.ofMinutes(45 + i)),
        reported.plus(Duration.ofMinutes(150 + i)),
        i % 4 == 0,
        cause,
        i % 2 == 0
            ? Optional.of(Messages.text(language, "problem.registerimport.encoding"))
            : Optional.empty(),
        handling,
        i % 7 != 0,
        replaced,
        replaced ? Optional.of("DH-IPC-2024-%07d".formatted(i)) : Optional.empty(),
        replaced ? Optional.of("DH-IPC-2026-%07d".formatted(i)) : Optional.empty(),
        i % 6 != 0,
        i % 4 == 0 ? "2A" : "2B",
        Messages.text(language, "enum.Role.SERVICE_TECHNICIAN"),
        i % 2 == 0
            ? Optional.of(Messages.text(language, "enum.Role.TECH_GROUP_SUPERVISOR"))
            : Optional.empty(),
        i % 2 == 0 ? Optional.of(reported.plus(Duration.ofDays(1))) : Optional.empty(),
        MONTH,
        1);
  }

  static FaultRecordTotal total(List<FaultRecordView> records) {
    return new FaultRecordTotal(
        project(),
        MONTH,
        LocalDate.of(2026, 11, 24),
        Role.REGIONAL_ADMIN,
        "S01-5.1.3-d",
        records,
        FaultRecordFigures.counts(records),
        FaultRecordFigures.causes(records),
        FaultRecordFigures.replaced(records));
  }

  static FaultRecordTotal busyTotal(Locale language) {
    List<FaultRecordView> records = new ArrayList<>();
    for (int i = 1; i <= BUSY; i++) {
      String handling = Messages.text(language, "problem.registerimport.room-unknown");
      records.add(record(i, language, i % 10 == 0 ? handling.repeat(8) : handling));
    }
    return total(records);
  }

  static RequestLine request(
      int i,
      String demand,
      Instant receivedAt,
      Optional<Instant> arrived,
      Optional<Instant> closed) {
    boolean emergency = i % 4 == 0;
    return new RequestLine(
        "SR2610-%06d".formatted(i),
        i % 5 == 0 ? Optional.empty() : Optional.of("12-%d02".formatted(i % 30 + 1)),
        demand,
        emergency ? Urgency.EMERGENCY : Urgency.ROUTINE,
        emergency ? Optional.of(EmergencyGround.PROPERTY_CENTER_SECURITY_HAZARD) : Optional.empty(),
        emergency ? "2A" : "2B",
        closed.isPresent() ? RequestStatus.CLOSED : RequestStatus.REGISTERED,
        receivedAt,
        emergency ? Optional.of(receivedAt.plus(Duration.ofHours(24))) : Optional.empty(),
        arrived,
        closed,
        i % 7 == 0);
  }

  static MonthlyReport report(
      List<RequestLine> requests, List<FaultRecordView> replacements, List<ReturnLine> returns) {
    MonthlyFigures figures = new MonthlyFigures(requests, FROM, TO, NOW);
    return new MonthlyReport(
        project(),
        MONTH,
        figures.asOf(),
        figures.counts(),
        figures.cases(),
        figures.arrivals(),
        replacements,
        returns,
        figures.leftovers(),
        requests.isEmpty() ? new RoutineCounts(0, 0, 0, 0) : new RoutineCounts(8, 6, 1, 1));
  }

  static MonthlyReport emptyReport() {
    return report(List.of(), List.of(), List.of());
  }

  static MonthlyReport busyReport(Locale language) {
    List<RequestLine> requests = new ArrayList<>();
    List<ReturnLine> returns = new ArrayList<>();
    for (int i = 1; i <= BUSY; i++) {
      Instant received = FROM.plus(Duration.ofHours(i * 6L - 30));
      String demand = Messages.text(language, "problem.registerimport.row-failed");
      requests.add(
          request(
              i,
              i % 9 == 0 ? demand.repeat(3) : demand,
              received,
              i % 8 == 0 ? Optional.empty() : Optional.of(received.plus(Duration.ofHours(i / 4))),
              i % 3 == 0 ? Optional.empty() : Optional.of(received.plus(Duration.ofHours(200)))));
    }
    for (int i = 1; i <= 16; i++) {
      returns.add(
          new ReturnLine(
              "RT2610-%06d".formatted(i),
              "DH-IPC-2024-%07d".formatted(i),
              chinese("enum.DeviceCategory.DOOR_STATION") + " VTO2211G",
              "Door station VTO2211G-WP",
              chinese("enum.Role.SUPPLIER") + chinese("enum.LocationKind.SUPPLIER"),
              "Dahua Technology (South China)",
              FROM.plus(Duration.ofDays(i)),
              ReturnStatus.RECEIVED_BY_SUPPLIER));
    }
    List<FaultRecordView> replacements =
        busyTotal(language).records().stream().filter(FaultRecordView::replaced).toList();
    return report(requests, replacements, returns);
  }

  static byte[] pdf(FaultRecordTotal total, Locale language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FaultRecordTotalPdf.write(total, language, ZONE, NOW, bytes);
    return bytes.toByteArray();
  }

  static byte[] pdf(MonthlyReport report, Locale language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MonthlyReportPdf.write(report, language, ZONE, NOW, bytes);
    return bytes.toByteArray();
  }
}
