package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What forms and addresses do when people make mistakes. */
class FormsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Desk desk = new Desk(BROWSER, product, "en");

  @Test
  void bad_input_keeps_what_was_typed_and_says_why_beside_the_field() {
    desk.signIn("region1");
    desk.open("/requests/new");
    BROWSER.await(By.cssSelector("[id='form:projectId'] option:nth-child(2)")).click();
    desk.type("form:demand", "The gate stays open");
    desk.type("form:location", "North gate");
    BROWSER.await(By.cssSelector("input[value='EMERGENCY']")).click();
    desk.click("form:register");

    assertThat(desk.read("[id='form:emergencyGround-message']"))
        .isEqualTo(desk.word("problem.request.ground-missing"));
    assertThat(desk.held("form:demand")).isEqualTo("The gate stays open");
    assertThat(desk.held("form:location")).isEqualTo("North gate");
    assertThat(focused()).isEqualTo("form:emergencyGround");
    assertThat(BROWSER.await(By.id("form:emergencyGround")).getDomAttribute("aria-describedby"))
        .isEqualTo("form:emergencyGround-message");
    assertThat(BROWSER.await(By.cssSelector(".summary a")).getDomAttribute("href"))
        .isEqualTo("#form:emergencyGround");
    desk.look("request-new-refused");
    assertThat(BROWSER.barriers()).isEmpty();
  }

  @Test
  void a_form_that_is_sent_twice_registers_once() {
    desk.signIn("region1");
    desk.open("/requests/new");
    BROWSER.await(By.cssSelector("[id='form:projectId'] option:nth-child(2)")).click();
    desk.type("form:demand", "Sent twice");

    String first = desk.sendAside("form:register");
    String second = desk.sendAside("form:register");

    assertThat(first).contains("/requests/view?number=SR");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void a_form_that_is_sent_again_with_other_words_is_refused_and_says_so() {
    desk.signIn("region1");
    desk.open("/requests/new");
    BROWSER.await(By.cssSelector("[id='form:projectId'] option:nth-child(2)")).click();
    desk.type("form:demand", "Sent twice, first words");
    desk.sendAside("form:register");
    desk.type("form:demand", "Sent twice, other words");
    desk.click("form:register");

    assertThat(desk.read(".message-error"))
        .contains(desk.word("problem.idempotency.other-content").split("\\{0}", -1)[1]);
    assertThat(desk.held("form:demand")).isEqualTo("Sent twice, other words");
  }

  @Test
  void a_time_is_read_as_people_write_it_and_a_bad_one_stays_as_typed() {
    desk.signIn("region1");
    desk.open("/requests/new");
    desk.type("form:receivedAt", "5/6/2026 9:00");
    desk.click("form:register");

    assertThat(desk.read("[id='form:receivedAt-message']"))
        .startsWith(desk.word("form.moment.unread").split("\\{0}", -1)[0]);
    assertThat(desk.held("form:receivedAt")).isEqualTo("5/6/2026 9:00");
    assertThat(focused()).isEqualTo("form:projectId");

    desk.type("form:receivedAt", "2026/1/5 9:00");
    desk.click("form:register");
    BROWSER.await(By.cssSelector(".summary"));
    assertThat(desk.held("form:receivedAt")).isEqualTo("5 Jan 2026 09:00");
  }

  private static String focused() {
    return (String) BROWSER.driver().executeScript("return document.activeElement.id");
  }

  @Test
  void a_wrong_password_is_refused_and_the_name_stays() {
    BROWSER.driver().manage().deleteAllCookies();
    desk.open("/sign-in");
    desk.type("form:login", "nobody");
    desk.type("form:password", "wrong");
    desk.click("form:submit");

    assertThat(desk.read(".message-error")).isEqualTo(desk.word("signin.refused"));
    assertThat(desk.held("form:login")).isEqualTo("nobody");
  }

  @Test
  void signing_in_leads_to_the_page_that_was_asked_for() {
    BROWSER.driver().manage().deleteAllCookies();
    desk.open("/projects");
    desk.type("form:login", "tech1");
    desk.type("form:password", "weibao-demo");
    desk.click("form:submit");

    BROWSER.await(By.id("projects"));
  }

  @Test
  void who_comes_back_after_the_session_ended_is_told_so_and_finds_the_page() {
    desk.signIn("tech1");
    desk.sessionEnds();
    desk.open("/stock");
    assertThat(desk.read(".message-warn")).isEqualTo(desk.word("signin.expired"));

    desk.type("form:login", "tech1");
    desk.type("form:password", "weibao-demo");
    desk.click("form:submit");
    BROWSER.await(By.cssSelector(".proof"));
  }

  @Test
  void an_unknown_number_gets_a_friendly_page() {
    desk.signIn("tech1");
    desk.open("/requests/view?number=SR0000-000000");

    assertThat(desk.read("h1")).isEqualTo(desk.word("error.404.title"));
    desk.look("not-found");
  }
}
