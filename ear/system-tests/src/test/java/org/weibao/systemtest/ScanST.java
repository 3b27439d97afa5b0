package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** A label before the camera of a browser that has no reader of its own. */
class ScanST {

  private static final Path FILM =
      Path.of(
          System.getProperty("java.io.tmpdir"),
          "weibao-film-" + ProcessHandle.current().pid() + ".y4m");

  @RegisterExtension
  static final Browser BROWSER =
      new Browser(
          "zh-CN",
          "--use-fake-device-for-media-stream",
          "--use-file-for-fake-video-capture=" + FILM);

  private static final int CODE = 300;

  private final RunningProduct product = RunningProduct.shared();

  @BeforeEach
  void no_reader_of_the_browsers_own() {
    BROWSER
        .driver()
        .executeCdpCommand(
            "Page.addScriptToEvaluateOnNewDocument",
            Map.of("source", "delete window.BarcodeDetector"));
  }

  @AfterAll
  static void clear() throws IOException {
    Files.deleteIfExists(FILM);
  }

  /** What the browser answers a page that asks for the camera. */
  private void camera(String answer) {
    BROWSER
        .driver()
        .executeCdpCommand(
            "Browser.setPermission",
            Map.of(
                "permission",
                Map.of("name", "camera"),
                "setting",
                answer,
                "origin",
                product.at("/").toString().replaceAll("/+$", "")));
  }

  private Desk atTheScanner(String language) {
    Desk desk = new Desk(BROWSER, product, language);
    desk.signIn("tech1");
    BROWSER.width(360);
    desk.open("/today");
    BROWSER.await(By.id("camera"));
    assertThat(BROWSER.driver().findElement(By.id("camera-stop")).isDisplayed()).isFalse();
    assertThat(BROWSER.driver().executeScript("return typeof window.BarcodeDetector"))
        .isEqualTo("undefined");
    return desk;
  }

  private static boolean isReaderFetched() {
    return Boolean.TRUE.equals(
        BROWSER
            .driver()
            .executeScript(
                "return performance.getEntriesByType('resource')"
                    + ".some(entry => entry.name.includes('jsQR'))"));
  }

  @Test
  void a_label_held_before_the_camera_leads_to_its_device()
      throws IOException, SQLException, WriterException {
    Label label = Label.installed(product);
    Film.write(FILM, Label.picture(label.address(), CODE));
    camera("granted");
    Desk desk = atTheScanner("zh-CN");
    assertThat(isReaderFetched()).as("fetched before anybody opens the camera").isFalse();
    desk.click("camera");
    BROWSER.await(By.cssSelector("#scanned a"));
    assertThat(desk.read("#scanned")).contains(label.serial());
    assertThat(desk.path()).startsWith("/today?scan=");
    assertThat(BROWSER.policyBreaches()).isEmpty();
  }

  @Test
  void another_code_is_told_as_unknown_and_a_camera_is_stopped_by_hand()
      throws IOException, WriterException {
    Film.write(FILM, Label.picture("https://weibao.example/d/nothing", CODE));
    camera("granted");
    Desk desk = atTheScanner("en");
    desk.click("camera");
    assertThat(desk.read("#scanned .late")).isEqualTo(desk.word("today.unknown"));
    Film.write(FILM, new BufferedImage(CODE, CODE, BufferedImage.TYPE_INT_RGB));
    desk.open("/today");
    desk.click("camera");
    BROWSER.await(By.id("viewer"));
    assertThat(isReaderFetched()).isTrue();
    desk.click("camera-stop");
    BROWSER.await(By.id("camera"));
    assertThat(BROWSER.driver().findElement(By.id("viewer")).isDisplayed()).isFalse();
    assertThat(desk.path()).isEqualTo("/today");
  }

  @Test
  void who_refuses_the_camera_is_told_and_can_take_a_photo() throws IOException, WriterException {
    Film.write(FILM, Label.picture("https://weibao.example/d/nothing", CODE));
    camera("denied");
    Desk desk = atTheScanner("zh-TW");
    desk.click("camera");
    assertThat(desk.read("#camera-refused")).isEqualTo(desk.word("today.camera-refused"));
    BROWSER.await(By.id("photo-form:photo"));
    assertThat(BROWSER.driver().findElement(By.id("viewer")).isDisplayed()).isFalse();
    desk.look("today-camera-refused");
  }
}
