package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.weibao.container.WorkScene.Worker;
import org.weibao.dailyreport.DailyReportProblem;
import org.weibao.dailyreport.DailyReportView;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.ReportJob;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.workorder.ServiceClass;

/** Technicians' reports of a day where S04 holds. */
@ArquillianTest
class DailyReportsIT extends DailyCityScene {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Test
  @Clause({"S04-15", "S04-6-D"})
  void a_technician_reports_each_job_with_class_and_time_and_says_why_it_differs() {
    String first = job(technician, 25, 60, "C");
    job(technician, null, 40, null);
    DailyReportView known = mine();
    assertThat(known.asked()).isTrue();
    assertThat(known.submittedAt()).isEmpty();
    JobLine one = known.jobs().get(0);
    JobLine other = known.jobs().get(1);
    assertThat(one.known().number()).contains(first);
    assertThat(one.serviceClass()).contains(ServiceClass.C);
    assertThat(one.minutes()).isEqualTo(85);
    assertThat(other.serviceClass()).isEmpty();

    refused(DailyReportProblem.CLASS_MISSING, () -> submit(asKnown(one), asKnown(other)));
    refused(
        DailyReportProblem.REASON_MISSING,
        () ->
            submit(told(one, ServiceClass.C, 25, 90, " "), told(other, ServiceClass.A, 0, 40, "")));
    refused(DailyReportProblem.JOB_MISSING, () -> submit(asKnown(one)));
    refused(
        DailyReportProblem.JOB_UNKNOWN,
        () -> submit(asKnown(one), asKnown(one), told(other, ServiceClass.A, 0, 40, null)));
    refused(
        DailyReportProblem.NOT_INTERNAL,
        () ->
            submit(
                asKnown(one),
                told(other, ServiceClass.A, 0, 40, null),
                inside("整理备件", ServiceClass.B, 30)));
    refused(
        DailyReportProblem.DAY_TOO_LONG,
        () ->
            submit(
                asKnown(one),
                told(other, ServiceClass.A, 0, 40, null),
                inside("整理备件", ServiceClass.D, 1440)));
    DailyReportView submitted =
        submit(
            told(one, ServiceClass.C, 25, 90, "业主加测两处读卡器"),
            told(other, ServiceClass.A, 10, 40, null),
            inside("整理备件", ServiceClass.D, 30));
    assertThat(submitted.submittedAt()).isPresent();
    assertThat(submitted.late()).isFalse();
    assertThat(submitted.minutes()).isEqualTo(25 + 90 + 10 + 40 + 30);
    assertThat(submitted.jobs().get(0).known().labourMinutes()).contains(60);
    assertThat(submitted.jobs().get(0).reason()).contains("业主加测两处读卡器");
    refused(DailyReportProblem.SUBMITTED, () -> submit(asKnown(one)));
  }

  @Test
  @Clause("S04-15")
  void a_report_is_submitted_once_by_two_at_once_and_then_only_corrected_with_a_reason()
      throws Exception {
    job(technician, 5, 30, "B");
    JobLine line = mine().jobs().get(0);
    Callable<Boolean> once =
        () -> {
          try {
            submit(asKnown(line));
            return true;
          } catch (BusinessException e) {
            return false;
          }
        };
    assertThat(Trying.atOnce(2, once)).containsExactlyInAnyOrder(true, false);
    int version = mine().version();
    job(technician, 5, 45, "C");
    assertThat(mine().later()).hasSize(1);
    List<ReportJob> all = List.of(asKnown(line), asKnown(JobLine.asKnown(mine().later().get(0))));
    refused(DailyReportProblem.TEXT, () -> correct(version, " ", all));
    refused(DailyReportProblem.JOB_MISSING, () -> correct(version, "x", all.subList(0, 1)));
    refused(CommonProblem.STALE_VERSION, () -> correct(version + 3, "x", all));
    DailyReportView corrected = correct(version, "傍晚又有一单", all);
    assertThat(corrected.jobs()).hasSize(2);
    assertThat(corrected.later()).isEmpty();
    assertThat(corrected.revisions())
        .extracting(DailyReportView.Revision::reason)
        .containsExactly(Optional.of("傍晚又有一单"), Optional.empty());
  }

  private DailyReportView correct(int version, String why, List<ReportJob> jobs) {
    return as(
        technician.call(), () -> reports.correct(today, version, why, jobs, technician.context()));
  }

  @Test
  @Clause("S04-15")
  void whoever_goes_along_on_a_visit_reports_the_own_time_of_it() {
    String number = job(technician, 20, 60, "C");
    Worker mate = product(() -> daily.inCity(Role.SERVICE_TECHNICIAN, city));
    product(
        () -> {
          daily.wentAlong(number, mate.id(), 15, 45);
          return null;
        });
    assertThat(as(mate.call(), () -> reports.mine(today, mate.context())).jobs())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.known().number()).contains(number);
              assertThat(line.minutes()).isEqualTo(60);
            });
  }

  @Test
  void only_where_a_pack_asks_for_it_anybody_reports_and_nobody_reports_the_future() {
    Worker elsewhere =
        product(
            () -> {
              long other = fixtures.site("TEAM_ACTIVE", true).projectId();
              return daily.inCity(Role.SERVICE_TECHNICIAN, daily.city(other));
            });
    DailyReportView none = as(elsewhere.call(), () -> reports.mine(today, elsewhere.context()));
    assertThat(none.asked()).isFalse();
    refused(
        DailyReportProblem.NOT_ASKED,
        () ->
            as(
                elsewhere.call(),
                () ->
                    reports.submit(
                        today, List.of(inside("培训", ServiceClass.D, 30)), elsewhere.context())));
    refused(
        DailyReportProblem.IN_FUTURE,
        () -> as(technician.call(), () -> reports.mine(today.plusDays(1), technician.context())));
    assertThat(mine().asked()).isTrue();
    refused(DailyReportProblem.NO_JOBS, () -> submit());
  }
}
