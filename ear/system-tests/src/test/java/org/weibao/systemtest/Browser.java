package org.weibao.systemtest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, one per test class. A machine without it fails the test and says what
 * to install; a browser test that is skipped proves nothing.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {
  /** Widths of a desk's screen and of a technician's telephone, in CSS pixels. */
  public static final List<Integer> WIDTHS = List.of(1440, 360);

  private static final List<String> BINARIES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEIGHT = 900;

  private final String language;
  private final List<String> arguments;
  private ChromeDriver driver;
  private Path profile;

  public Browser() {
    this("en");
  }

  /**
   * @param language what the browser says it accepts, e.g. {@code zh-CN}
   * @param arguments what else it is started with
   */
  public Browser(String language, String... arguments) {
    this.language = language;
    this.arguments = List.of(arguments);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    String binary = installed(BINARIES, "chromium");
    String driverProgram = installed(DRIVERS, "chromium-driver");
    profile = Files.createTempDirectory("weibao-browser-");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--accept-lang=" + language,
        "--user-data-dir=" + profile);
    options.addArguments(arguments);
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(new File(driverProgram)).build();
    driver = new PatientChrome(service, options);
    width(WIDTHS.get(0));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (driver != null) {
      driver.quit();
    }
  }

  /** The WebDriver, for what has no word of its own here. */
  public ChromeDriver driver() {
    return driver;
  }

  public void open(RunningProduct product, String path) {
    driver.get(product.at(path).toString());
  }

  /** Waits until an element is there and visible. */
  public WebElement await(By by) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.visibilityOfElementLocated(by));
  }

  /** Waits until an element is gone with its page. */
  public void awaitGone(WebElement element) {
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(element));
  }

  /** Sets the width of the page, narrower than a window could be. */
  public void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  /** Whether the page can be scrolled sideways, which at a telephone's width is a defect. */
  public boolean overflowsSideways() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
  }

  /** What the browser kept pages from doing since it was last asked, because of their policy. */
  public List<String> policyBreaches() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Content Security Policy"))
        .toList();
  }

  /** Writes {@code target/screenshots/<name>-<width>.png} of the whole page at both widths. */
  public void screenshot(String name) {
    for (int width : WIDTHS) {
      width(width);
      save(name + "-" + width + ".png");
    }
    width(WIDTHS.get(0));
  }

  private void save(String fileName) {
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    try {
      Path folder = Path.of(System.getProperty("weibao.screenshots"));
      Files.createDirectories(folder);
      Files.write(
          folder.resolve(fileName), Base64.getDecoder().decode((String) answer.get("data")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * What axe finds serious at the present width. From the page's top: what stands half behind the
   * bar is not too small, it is scrolled away.
   */
  List<String> barriers() {
    driver.executeScript("window.scrollTo(0, 0)");
    return Axe.findings(driver);
  }

  private static String installed(List<String> candidates, String debianPackage) {
    return candidates.stream()
        .filter(candidate -> Files.isExecutable(Path.of(candidate)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Browser tests need Chromium and its driver: install the package "
                        + debianPackage
                        + " (Debian: apt-get install chromium chromium-driver)."));
  }
}
