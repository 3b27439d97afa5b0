package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.approval.Answer;
import org.weibao.approval.AnswerView;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.AskApproval;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.approval.PlannedApproval;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.Fact;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicyVersionView;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.returns.ReturnProblem;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnView;

/** Chains of bound packs in the running services, whatever the document. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ApprovalsIT {

  private static final PolicyFacts NOTHING = PolicyFacts.none();
  private static final Map<String, String> CONTENT = Map.of("text", "as written");

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ApprovalService approvals;
  @Inject ApprovalRoleService roles;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject ReturnService returns;
  @Inject ReturnStory story;
  @Inject ReturnFixtures people;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private CallContext writer;
  private CallContext manager;
  private CallContext requester;
  private LocalDate today;

  @BeforeEach
  void the_packs_of_the_files_and_who_keeps_them() throws InterruptedException {
    writer = fixtures.somebody();
    manager = fixtures.somebody();
    requester = people.person(Role.SERVICE_TECHNICIAN);
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (int wait = 0; wait < 100 && policies.get("S32").versions().isEmpty(); wait++) {
      Thread.sleep(200);
    }
  }

  @Test
  @Clause({"S03-3.3.4-b", "S03-3.4.3-a", "S03-3.4.3-b", "S03-3.6.1", "S03-3.6.3-a"})
  void a_project_that_follows_s03_puts_its_papers_to_handler_and_leader() {
    answer("LEADER", "HANDLER");
    long project = bound("S03");
    walk(project, "PAID_SERVICE", NOTHING, "S03-3.3.4-b", "APPROVE LEADER");
    walk(project, "SERVICE_REPORT", NOTHING, "S03-3.4.3-a", "APPROVE LEADER");
    walk(project, "EXPENSE_CLAIM", NOTHING, "S03-3.4.3-b", "REVIEW LEADER");
    walk(project, "SPARE_PART_REQUISITION", NOTHING, "S03-3.6.1", "APPROVE LEADER");
    walk(project, "FREIGHT_VOUCHER", NOTHING, "S03-3.6.3-a", "SIGN HANDLER", "SIGN LEADER");
  }

  @Test
  @Clause({"S05-13-1a", "S05-13-1b", "S05-9-5", "S05-12-2", "S05-P1-6", "S05-15"})
  void a_project_that_follows_s05_puts_complaints_papers_to_managers() {
    answer(
        "DEPUTY_OR_MANAGER",
        "DEPUTY_OR_GENERAL_MANAGER",
        "SALES_SUPERVISOR",
        "GENERAL_MANAGER",
        "RESPONSIBLE_DEPARTMENTS");
    long project = bound("S05");
    walk(
        project,
        "SALES_ALLOWANCE_CERTIFICATE",
        NOTHING,
        "S05-13-1a",
        "APPROVE DEPUTY_OR_MANAGER",
        "APPROVE DEPUTY_OR_GENERAL_MANAGER");
    walk(project, "FINISHED_GOODS_RETURN", NOTHING, "S05-13-1b", "APPROVE DEPUTY_OR_MANAGER");
    walk(project, "NEGOTIATION_OUTCOME", NOTHING, "S05-9-5", "REVIEW SALES_SUPERVISOR");
    ApprovalView notice =
        walk(project, "PENALTY_NOTICE", NOTHING, "S05-12-2", "APPROVE GENERAL_MANAGER");
    assertThat(notice.current().copies())
        .containsExactly("GM_OFFICE", "ACCOUNTING", "PENALISED_DEPARTMENT");
    walk(
        project,
        "ADMINISTRATIVE_PENALTY",
        NOTHING,
        "S05-P1-6",
        "COUNTERSIGN RESPONSIBLE_DEPARTMENTS",
        "APPROVE GENERAL_MANAGER");
    walk(project, "POLICY_VERSION", NOTHING, "S05-15", "APPROVE GENERAL_MANAGER");
  }

  @Test
  @Clause({"S08-4-3", "S25-2.1.4"})
  void an_analysis_is_signed_by_the_region_and_a_repair_plan_confirmed_by_the_customer() {
    answer("REGIONAL_SUPERVISING_LEADER", "CUSTOMER_TECHNICIAN");
    ApprovalView analysis =
        walk(
            bound("S08"),
            "COMPLAINT_ANALYSIS",
            NOTHING,
            "S08-4-3",
            "SIGN REGIONAL_SUPERVISING_LEADER");
    assertThat(analysis.current().copies())
        .containsExactly("REGIONAL_COMPANY_HEAD", "GROUP_SERVICE_CENTER");
    walk(bound("S25"), "REPAIR_PLAN", NOTHING, "S25-2.1.4", "CONFIRM CUSTOMER_TECHNICIAN");
  }

  @Test
  @Clause({"S10-2.5b-iii", "S10-2.5b-iv", "S10-2.9", "S10-3.2", "S10-4.2"})
  void the_kind_of_project_decides_who_approves_a_quote() {
    answer("ENGINEERING_VP", "INTERNAL_TECH_REVIEW", "SERVICE_MANAGER");
    long project = bound("S10");
    walk(
        project,
        "VALUE_ADDED_QUOTE",
        NOTHING.with(Fact.PROJECT_KIND, "NOT_A_CONSTRUCTION_PROJECT"),
        "S10-2.5b-iii",
        "APPROVE ENGINEERING_VP");
    ApprovalView own =
        walk(
            project,
            "VALUE_ADDED_QUOTE",
            NOTHING.with(Fact.PROJECT_KIND, "OWN_CONTRACT_PROJECT"),
            "S10-2.5b-iv",
            "REVIEW INTERNAL_TECH_REVIEW",
            "APPROVE ENGINEERING_VP");
    assertThat(own.current().inputs()).isEqualTo(Map.of("PROJECT_KIND", "OWN_CONTRACT_PROJECT"));
    assertThat(own.current().otherwise())
        .extracting(step -> step.key() + " " + step.arguments().get(1))
        .contains("why.approval.if-so NOT_A_CONSTRUCTION_PROJECT");
    String[] signedAndApproved = {"SIGN SERVICE_MANAGER", "APPROVE ENGINEERING_VP"};
    walk(project, "SERVICE_RECORD", NOTHING, "S10-2.9", signedAndApproved);
    walk(project, "VISIT_RECORD", NOTHING, "S10-3.2", signedAndApproved);
    walk(project, "PROJECT_INFORMATION_FORM", NOTHING, "S10-4.2", signedAndApproved);
  }

  @Test
  @Clause({"S11-7.4", "S11-8.2"})
  void a_special_agreement_needs_a_leader_and_an_ordinary_one_nobody() {
    answer("SERVICE_DEPT", "COMPANY_LEADER");
    long project = bound("S11");
    walk(project, "EXPENSE_CLAIM", NOTHING, "S11-7.4", "REVIEW SERVICE_DEPT");
    walk(
        project,
        "SERVICE_AGREEMENT",
        NOTHING.with(Fact.AGREEMENT_KIND, "LARGE"),
        "S11-8.2",
        "APPROVE COMPANY_LEADER");
    refused(
        ApprovalProblem.NO_RULE,
        () -> plan(project, "SERVICE_AGREEMENT", NOTHING.with(Fact.AGREEMENT_KIND, "ORDINARY")));
  }

  @Test
  void a_bound_pack_s_chain_comes_before_the_department_s_and_the_rest_stays_as_it_was() {
    story.begin();
    String code = projects.getProject(story.site.projectId()).code();
    PolicyVersionView draft = policies.begin("S13", writer);
    String text =
        draft.source()
            + """

            approvals:
              - id: return
                clause: S13-4.1.1.1
                document: F2
                steps: [{action: APPROVE, role: HQ_AFFAIRS_SUPERVISOR}]
            """;
    PolicyVersionView written = policies.write(draft.id(), draft.version(), text, "F2", writer);
    PolicyVersionView waiting = policies.submit(written.id(), written.version());
    policies.approve(waiting.id(), waiting.version(), today, manager);
    bind("S13", code);

    ReturnView form = story.open();
    assertThat(form.waitingFor()).contains(Role.HQ_AFFAIRS_SUPERVISOR);
    assertThat(form.policy()).isEqualTo("S13@" + draft.number());
    refused(
        ReturnProblem.NOT_YOUR_PART,
        () -> returns.decide(form.number(), form.version(), true, null, story.cityLead));
    CallContext affairs = people.person(Role.HQ_AFFAIRS_SUPERVISOR);
    assertThat(returns.decide(form.number(), form.version(), true, null, affairs).status())
        .isEqualTo(ReturnStatus.REQUESTED);
    assertThat(plan(story.site.projectId(), "F4", NOTHING).policy()).isEqualTo("S01@1");
  }

  @Test
  void whom_nobody_can_be_asked_is_refused_when_the_document_is_put_to_people() {
    long project = bound("S02");
    refused(
        ApprovalProblem.ROLE_UNKNOWN,
        () ->
            plan(
                project,
                "SUBCONTRACTOR_EVALUATION",
                NOTHING.with(Fact.MEASURES_INEFFECTIVE, true)));
    refused(
        ApprovalProblem.ROLE_SHUT,
        () -> approvals.plan(new AskApproval("F4", project, "returns.decide", NOTHING)));
    assertThat(roles.list())
        .filteredOn(answer -> answer.code().equals("EQUIPMENT_MANAGER"))
        .singleElement()
        .satisfies(answer -> assertThat(answer.role()).isEmpty());
    refused(
        ApprovalProblem.CODE_UNKNOWN,
        () -> roles.set("DEPT_MANAGER", Role.FINANCE, "why not", manager));
    refused(
        ApprovalProblem.REASON_MISSING,
        () -> roles.set("EQUIPMENT_MANAGER", Role.FINANCE, " ", manager));
  }

  @Test
  void what_was_given_up_or_is_over_is_decided_by_nobody() {
    answer("LEADER");
    long project = bound("S03");
    ApprovalView open = open(plan(project, "PAID_SERVICE", NOTHING));
    approvals.withdraw(open.document(), open.documentId());
    refused(ApprovalProblem.ENDED, () -> decide(open, people.person(Role.DEPT_MANAGER)));
    ApprovalView done = walk(project, "PAID_SERVICE", NOTHING, "S03-3.3.4-b", "APPROVE LEADER");
    approvals.withdraw(done.document(), done.documentId());
    assertThat(approvals.find(done.document(), done.documentId()).orElseThrow().state())
        .isEqualTo(CaseState.AGREED);
  }

  /** From the question to the last agreement, each step by another person. */
  private ApprovalView walk(
      long project, String document, PolicyFacts facts, String clause, String... asked) {
    PlannedApproval plan = plan(project, document, facts);
    assertThat(plan.steps())
        .extracting(step -> step.planned().action() + " " + step.planned().role())
        .containsExactly(asked);
    assertThat(plan.steps()).allMatch(step -> step.planned().clause().equals(clause));
    ApprovalView approval = open(plan);
    ApprovalView first = approval;
    refused(ApprovalProblem.OTHER_ROLE, () -> decide(first, people.person(Role.FINANCE)));
    refused(ApprovalProblem.OWN_REQUEST, () -> decide(first, requester));
    for (int step = 0; step < asked.length; step++) {
      assertThat(approval.state()).isEqualTo(CaseState.IN_APPROVAL);
      approval = decide(approval, people.person(Role.DEPT_MANAGER));
    }
    assertThat(approval.state()).isEqualTo(CaseState.AGREED);
    return approval;
  }

  private PlannedApproval plan(long project, String document, PolicyFacts facts) {
    return approvals.plan(new AskApproval(document, project, "approval.decide", facts));
  }

  private ApprovalView open(PlannedApproval plan) {
    long id = UUID.randomUUID().getMostSignificantBits() >>> 1;
    return approvals.open(
        new NewApproval(
            plan,
            id,
            "TEST-" + id,
            "/index",
            new NewApproval.Subject("project_id", plan.question().projectId()),
            CONTENT,
            true,
            true),
        requester.personId());
  }

  private ApprovalView decide(ApprovalView approval, CallContext who) {
    return approvals.decide(
        new DecideApproval(
            approval.document(), approval.documentId(), Answer.AGREED, null, CONTENT),
        who);
  }

  private void answer(String... codes) {
    for (String code : codes) {
      roles.set(code, Role.DEPT_MANAGER, "leads this department", manager);
    }
    assertThat(roles.list())
        .filteredOn(answer -> answer.role().isPresent())
        .extracting(AnswerView::code)
        .contains(codes);
  }

  private long bound(String system) {
    long project = fixtures.site("TEAM_ACTIVE", true).projectId();
    bind(system, projects.getProject(project).code());
    return project;
  }

  private void bind(String system, String project) {
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            project,
            system,
            Optional.of("approvals"),
            today,
            Optional.empty(),
            "as agreed"),
        manager);
  }
}
