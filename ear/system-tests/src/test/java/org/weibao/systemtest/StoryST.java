package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/**
 * One service request travels through the browser from the property centre's register to the
 * monthly report, once in Chinese and once in English.
 */
class StoryST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static RunningProduct product;

  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    product =
        RunningProduct.fresh(
            Map.of("weibao.simulator.delay-ms", "100", "weibao.simulator.outcome", "REPAIRED"),
            "--demo");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  @Clause({
    "S01-5.1.2-b",
    "S01-5.1.3-b",
    "S01-5.1.3-c",
    "S01-5.1.3-d",
    "S01-5.2.1-a",
    "S01-5.2.1-b",
    "S01-5.2.1-d",
    "S01-5.4",
    "S01-6-F1",
    "S01-6-F2",
    "S01-6-F4",
    "S01-6-F5"
  })
  void a_request_travels_from_the_register_to_the_monthly_report(String language) throws Exception {
    Desk desk = new Desk(BROWSER, product, language);
    Scene scene = Scene.find(product);
    String registerNumber = "ST-" + language;

    importRegister(desk, scene, registerNumber);
    String request = followRequest(desk, registerNumber);
    String fault = repair(desk, scene, request);
    sendToTheMaker(desk, scene, request);
    closeRequest(desk, request);
    readThePapers(desk, scene, fault);
  }

  private static void importRegister(Desk desk, Scene scene, String registerNumber)
      throws IOException {
    Path file =
        Files.write(
            folder.resolve(registerNumber + ".csv"), scene.register(registerNumber, desk::word));
    desk.signIn("region1");
    desk.open("/requests/import");
    upload(desk, file);
    assertThat(desk.read("#imported")).isEqualTo("1");
    assertThat(desk.read("#rejected")).isEqualTo("1");
    assertThat(desk.read("#problems tbody tr"))
        .contains("3", desk.word("registerimport.column.projectCode"), "NOWHERE")
        .contains(desk.word("problem.registerimport.project-unknown"));
    desk.look("import");

    upload(desk, file);
    assertThat(desk.read("#imported")).isEqualTo("0");
    assertThat(desk.read("#alreadyThere")).isEqualTo("1");
  }

  private static String followRequest(Desk desk, String registerNumber) {
    desk.open("/requests?text=" + registerNumber);
    desk.look("requests");
    String request = desk.read("#requests td.id a");
    desk.open("/requests/view?number=" + request);
    assertThat(desk.read("#case .case-code")).matches("[123][ABC]|X[123]");
    assertThat(desk.read("#clock")).contains(desk.word("enum.ClockEventKind.START"));
    return request;
  }

  private static String repair(Desk desk, Scene scene, String request) {
    desk.signIn("tech1");
    desk.open("/requests/view?number=" + request);
    desk.click("form:to-visit");
    desk.type("form:note", "ST");
    desk.look("visit");
    desk.click("form:save");
    desk.click("form:to-fault");
    desk.choose("form:cause", "WEAR");
    desk.type("form:handling", "Replaced the device and tried it with the owner.");
    desk.click("form:replaced");
    desk.type("form:newSerial_input", scene.spare());
    desk.look("fault");
    desk.click("form:save");
    assertThat(desk.read(".fault dl")).contains(scene.broken(), scene.spare());
    desk.look("request");
    String fault = desk.read("#visits tbody td:last-child");

    desk.open("/devices/view?serial=" + scene.broken());
    assertThat(desk.read(".title")).contains(desk.word("enum.DeviceStatus.FAULTY"));
    assertThat(desk.read("#moves")).contains(desk.word("enum.MoveReason.REPLACEMENT_OUT"), fault);
    desk.look("device");
    desk.open("/devices/view?serial=" + scene.spare());
    assertThat(desk.read(".title")).contains(desk.word("enum.DeviceStatus.INSTALLED"));
    desk.open("/stock");
    assertThat(desk.read(".proof")).contains(desk.word("stock.proof.holds"));
    desk.look("stock");
    return fault;
  }

  private static void sendToTheMaker(Desk desk, Scene scene, String request) {
    desk.open("/requests/view?number=" + request);
    BROWSER.await(By.cssSelector("[id$='to-return']")).click();
    assertThat(desk.held("form:deviceSerial")).isEqualTo(scene.broken());
    desk.type("form:faultText", "No picture, power is good.");
    desk.look("return-new");
    desk.click("form:open");
    String sent = desk.read("h1").split(" ", -1)[0];
    String page = "/returns/view?number=" + sent;

    for (String approver : new String[] {"techlead.sz", "techsup"}) {
      desk.signIn(approver);
      desk.open("/work?kind=RETURNS_TO_DECIDE");
      assertThat(desk.read("#rows")).contains(sent);
      desk.look("start-" + approver);
      desk.open(page);
      desk.type("decide:opinion", "ST");
      desk.click("decide:agree");
      BROWSER.await(By.cssSelector(".message-info"));
    }

    desk.signIn("tech1");
    desk.openUntil(page, "ship:save");
    desk.type("ship:carrier", "SF");
    desk.type("ship:trackingNumber", "SF1234567890");
    desk.look("return");
    desk.click("ship:save");
    BROWSER.await(By.cssSelector(".message-info"));
    desk.openUntil(page, "receive:save");
    desk.type("receive:inspection", "Works again.");
    desk.click("receive:save");
    desk.click("finish:save");
    BROWSER.await(By.cssSelector(".title .state-CLOSED"));
    assertThat(desk.read("#dialogue")).contains(desk.word("enum.InboxOutcome.APPLIED"));
    desk.look("return-closed");
  }

  private static void closeRequest(Desk desk, String request) {
    desk.open("/requests/view?number=" + request);
    desk.click("form:close");
    BROWSER.await(By.cssSelector("#content .state-CLOSED"));
    desk.look("request-closed");
  }

  private static void readThePapers(Desk desk, Scene scene, String fault) {
    desk.open("/reports?project=" + scene.projectId() + "&month=" + YearMonth.now(Scene.ZONE));
    assertThat(desk.read("#f1")).contains(fault);
    assertThat(desk.read("#f4")).contains(scene.broken(), scene.spare());
    desk.look("reports");
    assertThat(desk.download("papers:total-pdf")).isEqualTo("%PDF-");
    assertThat(desk.download("papers:monthly-pdf")).isEqualTo("%PDF-");
  }

  private static void upload(Desk desk, Path file) {
    BROWSER.await(By.id("form:file")).sendKeys(file.toString());
    desk.click("form:send");
    BROWSER.await(By.cssSelector(".message-info"));
  }
}
