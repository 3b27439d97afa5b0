package org.weibao.container;

import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.container.WorkScene.Worker;
import org.weibao.dailyreport.CityReport;
import org.weibao.dailyreport.CityReportService;
import org.weibao.dailyreport.DailyDutyService;
import org.weibao.dailyreport.DailyReportService;
import org.weibao.dailyreport.DailyReportView;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.RegisterComparisonService;
import org.weibao.dailyreport.ReportJob;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationService;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.request.RequestView;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.WorkOrderService;

/** A city that follows S04, with its people and what they do in a day. */
abstract class DailyCityScene {

  @Inject DailyReportService reports;
  @Inject CityReportService cities;
  @Inject RegisterComparisonService registers;
  @Inject DailyDutyService duties;
  @Inject WorkOrderService orders;
  @Inject DispatchService dispatch;
  @Inject DueItemService dueItems;
  @Inject NotificationService notifications;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject ApprovalRoleService roles;
  @Inject WorkScene scene;
  @Inject DailyScene daily;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  long project;
  long city;
  LocalDate today;
  Worker technician;
  Worker supervisor;
  Worker head;
  Worker manager;

  @BeforeEach
  void a_city_that_follows_s04() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    product(
        () -> {
          project = bound();
          city = daily.city(project);
          technician = daily.inCity(Role.SERVICE_TECHNICIAN, city);
          supervisor = daily.inCity(Role.CITY_TECH_LEAD, city);
          head = daily.inCity(Role.CITY_HEAD, city);
          manager = daily.anywhere(Role.DEPT_MANAGER);
          return null;
        });
  }

  /** A project whose pack asks for daily reports; its city's head answers for the manager. */
  private long bound() {
    long bound = fixtures.site("TEAM_ACTIVE", true).projectId();
    CallContext keeper = fixtures.somebody();
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            projects.getProject(bound).code(),
            "S04",
            Optional.empty(),
            today,
            Optional.empty(),
            "test"),
        keeper);
    roles.set("BRANCH_MANAGER", Role.CITY_HEAD, "leads the branch", keeper);
    return bound;
  }

  /** A visit that was finished today. */
  String job(Worker who, Integer travel, int labour, String serviceClass) {
    RequestView request = product(() -> scene.call(project, 0));
    String number =
        as(
            head.call(),
            () -> orders.plan(request.number(), scene.soon(who), head.context()).number());
    product(
        () -> {
          daily.finished(number, travel, labour, serviceClass);
          return null;
        });
    return number;
  }

  DailyReportView mine() {
    return as(technician.call(), () -> reports.mine(today, technician.context()));
  }

  static ReportJob asKnown(JobLine line) {
    return new ReportJob(
        Optional.of(line.known().key()),
        Optional.empty(),
        line.serviceClass(),
        line.travelMinutes(),
        line.labourMinutes(),
        Optional.empty());
  }

  static ReportJob told(JobLine line, ServiceClass kind, int travel, int labour, String reason) {
    return new ReportJob(
        Optional.of(line.known().key()),
        Optional.empty(),
        Optional.ofNullable(kind),
        travel,
        labour,
        Optional.ofNullable(reason));
  }

  static ReportJob inside(String what, ServiceClass kind, int labour) {
    return new ReportJob(
        Optional.empty(), Optional.of(what), Optional.of(kind), 0, labour, Optional.empty());
  }

  DailyReportView submit(ReportJob... jobs) {
    return as(technician.call(), () -> reports.submit(today, List.of(jobs), technician.context()));
  }

  CityReport city(Worker who) {
    return as(who.call(), () -> cities.get(city, today));
  }

  CityReport handIn() {
    return as(supervisor.call(), () -> cities.handIn(city, today, supervisor.context()));
  }

  CityReport decide(Worker who, CityReport seen, boolean agreed, String opinion) {
    int version = seen.review().orElseThrow().version();
    return as(
        who.call(), () -> cities.decide(city, today, version, agreed, opinion, who.context()));
  }

  Map<DueKind, DueState> due() {
    product(
        () -> {
          duties.watch();
          return null;
        });
    return Stream.of(
            DueKind.TECHNICIAN_DAILY_REPORT,
            DueKind.SUPERVISOR_DAILY_REPORT,
            DueKind.REGISTER_COMPARISON)
        .flatMap(kind -> due(kind).stream())
        .collect(Collectors.toMap(DueItemView::kind, DueItemView::state));
  }

  private List<DueItemView> due(DueKind kind) {
    return product(() -> dueItems.list(ListQuery.first(500).with("kind", kind))).rows().stream()
        .filter(item -> item.placeId().equals(Optional.of(city)))
        .toList();
  }
}
