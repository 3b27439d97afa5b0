package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.contract.ContractProblem;
import org.weibao.contract.NewServiceTerms;
import org.weibao.contract.ServiceTermsService;
import org.weibao.contract.ServiceTermsView;
import org.weibao.contract.ServiceTermsView.Reader;
import org.weibao.contract.TermsPart;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.FieldFault;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.support.GiveSupport;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;
import org.weibao.support.SupportService;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkReport;
import org.weibao.workorder.WorkStatus;

/** Service is given by the terms of the contract, and whoever goes knows them. */
@ArquillianTest
class ServiceTermsIT {

  private static final NewServiceTerms FULL =
      new NewServiceTerms(
          "GZ-2024-017 附件3",
          Map.of(
              TermsPart.SCOPE, "监控、报警、门禁",
              TermsPart.RESPONSIBILITY, "人为损坏由业主承担",
              TermsPart.REQUIREMENTS, "2小时到场",
              TermsPart.INSTRUCTION, "断电后方可拆机"));

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ServiceTermsService terms;
  @Inject WorkOrderService orders;
  @Inject SupportService support;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private Worker lead;
  private Worker mate;

  @BeforeEach
  void a_project_with_two_technicians() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    lead = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    mate = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
  }

  private void bind(String system) {
    product(
        () -> {
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  system,
                  Optional.of("requirements"),
                  LocalDate.ofInstant(clock.instant(), clock.getZone()).minusYears(1),
                  Optional.empty(),
                  "test"),
              fixtures.somebody());
          return null;
        });
  }

  private ServiceTermsView write(int seen, NewServiceTerms text) {
    return as(head.call(), () -> terms.write(project, seen, text, head.context()));
  }

  private ServiceTermsView confirm(Worker who, int number) {
    return as(who.call(), () -> terms.confirm(project, number, who.context()));
  }

  private ServiceTermsView seenBy(Worker who) {
    return as(who.call(), () -> terms.get(project, who.context()));
  }

  /** A visit with both of them, of a request for which help from afar was tried. */
  private String visit() {
    RequestView request = product(() -> scene.request(project, Urgency.ROUTINE, 1));
    GiveSupport tried =
        new GiveSupport(
            SupportChannel.PHONE,
            clock.instant().minus(Duration.ofMinutes(10)),
            5,
            SupportOutcome.VISIT_NEEDED,
            "电话指导后仍黑屏",
            Optional.empty());
    as(head.call(), () -> support.give(request.number(), tried, head.context()));
    return as(
        head.call(),
        () -> orders.plan(request.number(), scene.soon(lead, mate), head.context()).number());
  }

  private WorkStatus accept(Worker who, String number) {
    WorkReport yes = WorkReport.of(WorkAction.ACCEPT, clock.instant());
    return as(who.call(), () -> orders.report(number, List.of(yes), Duration.ZERO, who.context()))
        .status();
  }

  private void incomplete(NewServiceTerms text, String... fields) {
    assertThatThrownBy(() -> write(0, text))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ContractProblem.INCOMPLETE);
              assertThat(e.faults()).extracting(FieldFault::field).containsExactly(fields);
            });
  }

  @Test
  @Clause("S12-4.1.3")
  void nobody_accepts_a_visit_before_he_has_read_the_terms_that_are_in_force() {
    bind("S12");
    incomplete(
        new NewServiceTerms(" ", Map.of(TermsPart.SCOPE, "监控")),
        "source",
        "responsibility",
        "requirements",
        "instruction");
    assertThat(write(0, FULL).number()).isEqualTo(1);
    String first = visit();
    assertThat(seenBy(lead).isToRead()).isTrue();
    assertThat(seenBy(lead).clauses()).containsExactly("S12-4.1.3");
    assertThat(seenBy(lead).text(TermsPart.INSTRUCTION)).contains("断电后方可拆机");
    refused(ContractProblem.UNREAD, () -> accept(lead, first));
    refused(ContractProblem.UNREAD, () -> accept(mate, first));
    refused(ContractProblem.OTHER_VERSION, () -> confirm(lead, 2));
    confirm(lead, 1);
    assertThat(confirm(lead, 1).readers()).extracting(Reader::name).hasSize(1);
    assertThat(seenBy(lead).isToRead()).isFalse();
    assertThat(accept(lead, first)).isEqualTo(WorkStatus.ACCEPTED);
    refused(ContractProblem.UNREAD, () -> accept(mate, first));
    assertThat(accept(lead, visit())).as("he knows them").isEqualTo(WorkStatus.ACCEPTED);
    refused(ContractProblem.OTHER_VERSION, () -> write(0, FULL));
    assertThat(write(1, FULL).readers()).isEmpty();
    String later = visit();
    refused(ContractProblem.UNREAD, () -> accept(lead, later));
    confirm(lead, 2);
    assertThat(accept(lead, later)).isEqualTo(WorkStatus.ACCEPTED);
  }

  @Test
  @Clause("S10-2.1")
  void service_is_given_by_the_terms_and_whoever_goes_has_read_them() {
    bind("S10");
    incomplete(new NewServiceTerms("GZ-1", Map.of(TermsPart.REQUIREMENTS, "2小时到场")), "scope");
    write(0, new NewServiceTerms("GZ-1", Map.of(TermsPart.SCOPE, "条款之外为增值服务")));
    assertThat(seenBy(lead).needs()).containsExactly(TermsPart.SCOPE);
    String number = visit();
    refused(ContractProblem.UNREAD, () -> accept(lead, number));
    confirm(lead, 1);
    assertThat(accept(lead, number)).isEqualTo(WorkStatus.ACCEPTED);
  }

  @Test
  void where_nothing_is_entered_or_nothing_is_asked_nobody_is_held_up() {
    bind("S12");
    assertThat(seenBy(lead).isAsked()).isTrue();
    assertThat(seenBy(lead).isEntered()).isFalse();
    refused(ContractProblem.NOT_ENTERED, () -> confirm(lead, 1));
    assertThat(accept(lead, visit())).isEqualTo(WorkStatus.ACCEPTED);
    a_project_with_two_technicians();
    incomplete(new NewServiceTerms("GZ-2", Map.of(TermsPart.SCOPE, " ")), "scope");
    write(0, FULL);
    assertThat(seenBy(lead).isToRead()).as("no pack asks").isFalse();
    assertThat(accept(lead, visit())).isEqualTo(WorkStatus.ACCEPTED);
  }

  @Test
  void of_two_who_write_at_once_one_is_told_and_strangers_neither_read_nor_write()
      throws Exception {
    List<Object> ends =
        atOnce(
            2,
            () -> {
              try {
                return write(0, FULL);
              } catch (BusinessException e) {
                return e.code();
              }
            });
    assertThat(ends).filteredOn(ServiceTermsView.class::isInstance).hasSize(1);
    assertThat(ends).contains(ContractProblem.OTHER_VERSION);
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(lead.call(), () -> terms.write(project, 1, FULL, lead.context())));
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    Worker stranger = product(() -> scene.worker(Role.CITY_HEAD, elsewhere));
    refused(ContractProblem.UNKNOWN_PROJECT, () -> seenBy(stranger));
    refused(ContractProblem.UNKNOWN_PROJECT, () -> confirm(stranger, 1));
  }
}
