package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.container.WorkScene.Worker;
import org.weibao.device.LabelToken;
import org.weibao.intake.IntakeService;
import org.weibao.intake.PublicReport;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.ProblemCode;
import org.weibao.organization.Role;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.ProjectService;
import org.weibao.project.PropertyCenterService;
import org.weibao.registerimport.ImportResult;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.registerimport.RowProblem;
import org.weibao.regulation.Clause;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** The register of calls where S04 is bound: what a call must have. */
@ArquillianTest
class CallRegisterIT {

  @Inject RequestService requests;
  @Inject IntakeService intake;
  @Inject RegisterImportService imports;
  @Inject PropertyCenterService centers;
  @Inject ProjectService projects;
  @Inject CallScene calls;
  @Inject WorkScene scene;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private Worker clerk;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_project_under_s04() {
    site = product(() -> fixtures.site("TEAM_ACTIVE", true));
    clerk = product(() -> scene.worker(Role.REGIONAL_ADMIN, site.projectId()));
    product(() -> calls.bind(site));
  }

  private RequestView register(RegisterRequest call) {
    return as(clerk.call(), () -> requests.register(call, clerk.context()));
  }

  private void missing(ProblemCode code, String field, RegisterRequest call) {
    assertThatThrownBy(() -> register(call))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(RequestProblem.CALL_INCOMPLETE);
              assertThat(e.arguments()).containsExactly("S04-8-a");
              assertThat(e.faults())
                  .containsExactly(new FieldFault(field, code, List.of("S04-8-a")));
            });
  }

  private void allMissing(List<String> fields, RegisterRequest call) {
    assertThatThrownBy(() -> register(call))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(RequestProblem.CALL_INCOMPLETE);
              assertThat(e.faults()).extracting(FieldFault::field).isEqualTo(fields);
              assertThat(e.faults())
                  .extracting(FieldFault::arguments)
                  .containsOnly(List.of("S04-8-a"));
            });
  }

  /** Whoever asked for it said nothing of what he wants either. */
  private void silent(RegisterRequest call, String... fields) {
    assertThatThrownBy(() -> register(withoutDemand(call)))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(RequestProblem.CALL_INCOMPLETE);
              assertThat(e.faults()).extracting(FieldFault::field).containsExactly(fields);
            });
  }

  private static RegisterRequest withoutDemand(RegisterRequest call) {
    return new RegisterRequest(
        call.projectId(),
        call.roomId(),
        call.roomLabel(),
        call.ownerName(),
        call.ownerPhone(),
        call.deviceSerial(),
        call.productModel(),
        call.location(),
        " ",
        call.urgency(),
        call.emergencyGround(),
        call.receivedAt(),
        call.source(),
        call.registerNumber(),
        call.idempotencyKey());
  }

  @Test
  @Clause("S04-8-a")
  void a_call_is_registered_with_name_address_phone_and_model_or_not_at_all() {
    long here = site.projectId();
    allMissing(
        List.of("ownerName", "roomLabel", "ownerPhone", "productModel"),
        calls.call(here, "", "", "", "", ""));
    allMissing(List.of("roomLabel", "productModel"), calls.call(here, " ", "王", "139", "", " "));
    missing(RequestProblem.CALL_NAME, "ownerName", calls.call(here, "3-9", "", "139", "", "V2"));
    missing(RequestProblem.CALL_ADDRESS, "roomLabel", calls.call(here, "", "王", "139", "", "V2"));
    missing(RequestProblem.CALL_PHONE, "ownerPhone", calls.call(here, "3-9", "王", " ", "", "V2"));
    missing(RequestProblem.CALL_MODEL, "productModel", calls.call(here, "3-9", "王", "139", "", ""));
    silent(
        calls.call(here, "", "", "", "", ""),
        "ownerName",
        "roomLabel",
        "ownerPhone",
        "productModel",
        "demand");
    refused(
        RequestProblem.DEMAND_MISSING,
        () -> register(withoutDemand(calls.call(here, "3-9", "王", "139", "", "V2"))));
    RequestView named = register(calls.call(here, "3-9", "王", "13900000000", "", "V2 门口机"));
    assertThat(named.deviceModel()).contains("V2 门口机");
    assertThat(as(clerk.call(), () -> requests.getByNumber(named.number())).deviceModel())
        .contains("V2 门口机");
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    assertThat(product(() -> scene.request(elsewhere, Urgency.ROUTINE, 1)).ownerName())
        .as("nobody asks where S04 is not bound")
        .isEmpty();
  }

  @Test
  @Clause("S04-8-a")
  void what_the_product_knows_is_filled_in_and_not_asked_for() {
    product(() -> fixtures.room(site.projectId(), "8", "101"));
    missing(
        RequestProblem.CALL_PHONE,
        "ownerPhone",
        calls.call(site.projectId(), "8-101", "", "", site.installedSerial(), ""));
    RequestView owner =
        register(
            calls.call(site.projectId(), "8-101", "", "137 0000 0000", site.installedSerial(), ""));
    assertThat(owner.ownerName()).contains("陈美玲");
    assertThat(owner.deviceModel()).contains("门口机");
    product(
        () -> {
          centers.addContact(
              scopes.ofProject(site.projectId(), "property_center_id"),
              0,
              new ContactData(
                  ContactDuty.MAINTENANCE_SUPERVISOR,
                  Optional.empty(),
                  "周工",
                  Optional.of("13611112222"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              site.context());
          return null;
        });
    RequestView centre =
        register(calls.call(site.projectId(), "大门岗亭", "", "", site.installedSerial(), ""));
    assertThat(centre.ownerName()).contains("周工");
    assertThat(centre.ownerPhone()).contains("136****2222");
    missing(
        RequestProblem.CALL_PHONE,
        "ownerPhone",
        calls.call(site.projectId(), "大门岗亭", "王", "", site.installedSerial(), ""));
  }

  @Test
  @Clause("S04-8-a")
  void who_stands_before_a_device_says_only_what_nobody_knows() {
    assertThatThrownBy(() -> report(Optional.empty(), Optional.empty()))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e ->
                assertThat(e.faults())
                    .extracting(FieldFault::field)
                    .containsExactly("name", "phone"));
    assertThatThrownBy(() -> report(" ", Optional.empty(), Optional.empty()))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e ->
                assertThat(e.faults())
                    .extracting(FieldFault::field)
                    .containsExactly("name", "phone", "demand"));
    assertThatThrownBy(() -> report(Optional.of("路人"), Optional.empty()))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.field()).contains("phone"));
    assertThat(report(Optional.of("路人"), Optional.of("13900000000"))).isNotEmpty();
    RequestView request =
        as(
            clerk.call(),
            () ->
                requests
                    .search(
                        new RequestQuery(
                            Optional.empty(),
                            Optional.of(site.projectId()),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.empty(),
                            5))
                    .rows()
                    .stream()
                    .findFirst()
                    .map(row -> requests.getByNumber(row.number()))
                    .orElseThrow());
    assertThat(request.location()).as("the device is somewhere in the estate").contains("花园");
    assertThat(request.deviceModel()).contains("门口机");
  }

  private String report(Optional<String> name, Optional<String> phone) {
    return report("黑屏", name, phone);
  }

  private String report(String demand, Optional<String> name, Optional<String> phone) {
    String code = product(() -> LabelToken.text(scopes.labelOf(site.installedSerial())));
    Call outside =
        new Call(
            OptionalLong.empty(),
            "",
            "",
            Set.of(),
            UUID.randomUUID().toString(),
            Optional.of(UUID.randomUUID().toString()));
    return as(
        outside,
        () ->
            intake.report(
                new PublicReport(
                    code, demand, name, phone, List.of(), UUID.randomUUID().toString())));
  }

  @Test
  @Clause("S04-8-a")
  void a_line_of_a_file_that_lacks_something_is_listed_with_its_column() {
    String code = product(() -> projects.getProject(site.projectId()).code());
    String file =
        "Register no.,Project code,Received at,Owner,Phone,Location,Demand,Urgency,Product model\n"
            + "1,%s,%s,王,13900000000,岗亭,黑屏,routine,V2\n".formatted(code, today())
            + "2,%s,%s,王,13900000000,岗亭,黑屏,routine,\n".formatted(code, today())
            + "3,%s,%s,王,,岗亭,黑屏,routine,\n".formatted(code, today());
    ImportResult result =
        as(
            clerk.call(),
            () ->
                imports.importRegister(
                    "f5.csv",
                    file.getBytes(StandardCharsets.UTF_8),
                    Locale.ENGLISH,
                    clerk.context()));
    assertThat(result.imported()).isEqualTo(1);
    assertThat(result.problems())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
        .containsExactly(
            tuple(3, "productModel", "request.call-model"),
            tuple(4, "phone", "request.call-phone"),
            tuple(4, "productModel", "request.call-model"));
    assertThat(result.problems())
        .extracting(RowProblem::arguments)
        .containsOnly(List.of("S04-8-a"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
