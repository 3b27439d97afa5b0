package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.CaseState;
import org.weibao.container.WorkScene.Worker;
import org.weibao.dailyreport.CityReport;
import org.weibao.dailyreport.DailyReportProblem;
import org.weibao.dailyreport.RegisterComparison;
import org.weibao.dailyreport.ReportJob;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestView;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.UndispatchedView;

/** Supervisors' reports of a day and the comparison of register and vouchers, where S04 holds. */
@ArquillianTest
class CityDailyReportsIT extends DailyCityScene {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Test
  @Clause("S04-16")
  void the_supervisor_s_report_brings_all_together_and_shows_who_has_not_reported() {
    Worker second = product(() -> daily.inCity(Role.SERVICE_TECHNICIAN, city));
    job(technician, 20, 60, "C");
    job(technician, 10, 30, "C");
    job(second, 15, 50, "A");
    assertThat(due())
        .containsEntry(DueKind.TECHNICIAN_DAILY_REPORT, DueState.OPEN)
        .containsEntry(DueKind.SUPERVISOR_DAILY_REPORT, DueState.OPEN);
    submit(mine().jobs().stream().map(DailyCityScene::asKnown).toArray(ReportJob[]::new));
    CityReport report = city(supervisor);
    assertThat(report.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.serviceClass()).isEqualTo(ServiceClass.C);
              assertThat(line.jobs()).isEqualTo(2);
              assertThat(line.minutes()).isEqualTo(120);
            });
    assertThat(report.missing())
        .extracting(CityReport.Missing::personId)
        .containsExactly(second.id());
    as(
        second.call(),
        () ->
            reports.submit(
                today,
                reports.mine(today, second.context()).jobs().stream()
                    .map(DailyCityScene::asKnown)
                    .toList(),
                second.context()));
    assertThat(city(supervisor).missing()).isEmpty();
    assertThat(city(supervisor).total().minutes()).isEqualTo(185);
    handIn();
    assertThat(due())
        .containsEntry(DueKind.TECHNICIAN_DAILY_REPORT, DueState.DONE)
        .containsEntry(DueKind.SUPERVISOR_DAILY_REPORT, DueState.DONE);
    refused(DailyReportProblem.HANDED_IN, this::handIn);
    refused(
        DailyReportProblem.UNKNOWN_CITY,
        () -> {
          Worker stranger =
              product(
                  () ->
                      daily.inCity(
                          Role.CITY_TECH_LEAD,
                          daily.city(fixtures.site("TEAM_ACTIVE", true).projectId())));
          city(stranger);
        });
  }

  @Test
  @Clause("S04-17")
  void the_branch_manager_signs_before_the_report_goes_to_the_service_department() {
    job(technician, 20, 60, "C");
    submit(asKnown(mine().jobs().get(0)));
    refused(DailyReportProblem.NOT_SIGNED, () -> city(manager));
    CityReport waiting = handIn();
    assertThat(waiting.review().orElseThrow().approval().waitingFor()).contains(Role.CITY_HEAD);
    refused(ApprovalProblem.OWN_REQUEST, () -> decide(supervisor, waiting, true, null));
    refused(ApprovalProblem.OPINION_MISSING, () -> decide(head, waiting, false, " "));
    assertThat(decide(head, waiting, false, "请补内部工作").review().orElseThrow().approval().state())
        .isEqualTo(CaseState.REFUSED);
    CityReport again = handIn();
    as(
        technician.call(),
        () ->
            reports.correct(
                today,
                mine().version(),
                "补内部工作",
                List.of(asKnown(mine().jobs().get(0)), inside("整理备件", ServiceClass.D, 30)),
                technician.context()));
    refused(ApprovalProblem.DOCUMENT_CHANGED, () -> decide(head, again, true, null));
    refused(DailyReportProblem.NOT_SIGNED, () -> city(manager));
    CityReport signed = decide(head, handIn(), true, null);
    assertThat(signed.signed().orElseThrow().sha256()).hasSize(64);
    assertThat(city(manager).total().minutes()).isEqualTo(110);
    assertThat(
            product(() -> notifications.list(manager.id(), true, null, 50)).rows().stream()
                .filter(told -> told.link().contains("city=" + city))
                .map(NotificationView::kind))
        .containsExactly(NotificationKind.DAILY_REPORT_SIGNED);

    as(
        technician.call(),
        () ->
            reports.correct(
                today,
                mine().version(),
                "误填",
                List.of(asKnown(mine().jobs().get(0))),
                technician.context()));
    CityReport frozen = city(manager);
    assertThat(frozen.total().minutes()).isEqualTo(110);
    assertThat(frozen.signed().orElseThrow().correctedSince()).isTrue();
    refused(DailyReportProblem.SIGNED, this::handIn);
    assertThatThrownBy(
            () ->
                product(
                    () -> {
                      daily.forge(city);
                      return null;
                    }))
        .hasStackTraceContaining("city_daily_line");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    as(
        manager.call(),
        () -> {
          cities.writePdf(city, today, Locale.SIMPLIFIED_CHINESE, pdf);
          return null;
        });
    assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }

  @Test
  @Clause("S04-18")
  void the_clerk_compares_register_and_vouchers_and_what_was_not_dispatched_goes_first() {
    Worker clerk = product(() -> daily.inCity(Role.REGIONAL_ADMIN, city));
    String order = job(technician, 5, 30, "C");
    RequestView left = product(() -> scene.call(project, 0));
    assertThat(due()).containsEntry(DueKind.REGISTER_COMPARISON, DueState.OPEN);
    RegisterComparison compared = as(clerk.call(), () -> registers.compare(city, today));
    assertThat(compared.requests()).isEqualTo(2);
    assertThat(compared.undispatched())
        .extracting(RegisterComparison.Gap::number)
        .containsExactly(left.number());
    assertThat(compared.unrecorded())
        .extracting(RegisterComparison.Gap::number)
        .containsExactly(order);
    assertThat(compared.checks()).isEmpty();
    RegisterComparison confirmed =
        as(
            clerk.call(),
            () -> registers.confirm(city, today, Optional.of("F1 待补"), clerk.context()));
    assertThat(confirmed.checks())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.undispatched()).isEqualTo(1);
              assertThat(check.unrecorded()).isEqualTo(1);
              assertThat(check.note()).contains("F1 待补");
            });
    assertThat(due()).containsEntry(DueKind.REGISTER_COMPARISON, DueState.DONE);
    RequestView yesterday = product(() -> scene.call(project, 30));
    List<UndispatchedView> board = as(head.call(), dispatch::undispatched);
    assertThat(board.get(0).number()).isEqualTo(yesterday.number());
    assertThat(board)
        .filteredOn(UndispatchedView::left)
        .extracting(UndispatchedView::number)
        .containsExactly(yesterday.number());
    assertThat(board).extracting(UndispatchedView::number).contains(left.number());
    refused(
        DailyReportProblem.UNKNOWN_CITY, () -> as(clerk.call(), () -> registers.compare(0, today)));
  }
}
