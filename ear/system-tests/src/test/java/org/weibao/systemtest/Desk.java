package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** Somebody at a browser: signs in, reads in a language, fills in forms and looks at pages. */
final class Desk {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String PASSWORD = "weibao-demo";

  private final Browser browser;
  private final RunningProduct product;
  private final String language;
  private final Words words;

  Desk(Browser browser, RunningProduct product, String language) {
    this.browser = browser;
    this.product = product;
    this.language = language;
    this.words = new Words(language);
  }

  /** Signs in as a person of the demo department and chooses the language, which stays. */
  void signIn(String login) {
    browser.driver().manage().deleteAllCookies();
    open("/sign-in");
    type("form:login", login);
    type("form:password", PASSWORD);
    click("form:submit");
    browser.await(By.id("user-button"));
    speak();
  }

  /** Lets the pages speak the language of this desk. */
  void speak() {
    if (!pageLanguage().equals(language)) {
      browser.driver().findElement(By.id("user-button")).click();
      browser.await(By.cssSelector("#user-menu input[lang='" + language + "']")).click();
      await(() -> pageLanguage().equals(language));
    }
  }

  /** The text of a key in this desk's language. */
  String word(String key) {
    return words.of(key);
  }

  void open(String path) {
    browser.open(product, path);
  }

  /** Path and query of the page that is shown. */
  String path() {
    return (String) browser.driver().executeScript("return location.pathname + location.search");
  }

  /** Clicks an element by its id and does not wait for what follows. */
  void click(String id) {
    WebElement element = browser.await(By.id(id));
    browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void type(String id, String text) {
    WebElement field = browser.await(By.id(id));
    field.clear();
    field.sendKeys(text);
  }

  /** The session ends, as after a long pause: the browser still names it. */
  void sessionEnds() {
    browser.driver().manage().deleteCookieNamed("WEIBAOSESSION");
    browser.driver().manage().addCookie(new Cookie("WEIBAOSESSION", "0123456789abcdef"));
  }

  /** Fills in the sign-in page that is shown. */
  void signInHere(String login) {
    type("form:login", login);
    type("form:password", PASSWORD);
    click("form:submit");
  }

  /** Chooses the option of a list by its value. */
  void choose(String id, String value) {
    browser.await(By.cssSelector("[id='" + id + "'] option[value='" + value + "']")).click();
  }

  /** Text of the first element that fits; waits until one does, also while a page gives way. */
  String read(String css) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .ignoreException(StaleElementReferenceException.class)
        .until(() -> browser.await(By.cssSelector(css)).getText(), Objects::nonNull);
  }

  /** Waits until the first element that fits says so: a page before may have one that does not. */
  void awaitWords(String css, String text) {
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(WebDriverException.class)
        .untilAsserted(
            () ->
                assertThat(browser.driver().findElement(By.cssSelector(css)).getText())
                    .isEqualTo(text));
  }

  /** What a field holds. */
  String held(String id) {
    return browser.await(By.id(id)).getDomProperty("value");
  }

  /** Opens a page again and again until an element of it is there. */
  void openUntil(String path, String id) {
    await(
        () -> {
          open(path);
          return !browser.driver().findElements(By.id(id)).isEmpty();
        });
  }

  /** The page is translated, fits a telephone, and is kept as a picture at both widths. */
  void look(String name) {
    assertThat(pageLanguage()).isEqualTo(language);
    assertThat(browser.driver().getPageSource()).doesNotContain("???");
    assertThat(browser.policyBreaches()).as(name + " loads what its policy forbids").isEmpty();
    browser.width(Browser.WIDTHS.get(1));
    assertThat(browser.overflowsSideways()).as(name + " scrolls sideways").isFalse();
    browser.screenshot(name + "-" + language);
  }

  /** Sends a form as its button would, and returns the first bytes of the file that comes back. */
  String download(String buttonId) {
    return send(buttonId, "answer => answer.text().then(text => done(text.slice(0, 5)))");
  }

  /** Sends a form as its button would while the page stays, and returns where it would lead. */
  String sendAside(String buttonId) {
    return send(buttonId, "answer => done(answer.url)");
  }

  private String send(String buttonId, String then) {
    return (String)
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                const button = document.getElementById(arguments[0]);
                const body = new URLSearchParams(new FormData(button.form, button));
                fetch(button.form.action, {method: 'POST', body}).then(%s);
                """
                    .formatted(then),
                buttonId);
  }

  private String pageLanguage() {
    return (String) browser.driver().executeScript("return document.documentElement.lang");
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptions()
        .until(condition);
  }
}
