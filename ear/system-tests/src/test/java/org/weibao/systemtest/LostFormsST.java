package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What was typed is not lost: not when the session ends, not when the page is too old. */
class LostFormsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String PROJECT = "[id='form:projectId'] option:nth-child(2)";

  private final RunningProduct product = RunningProduct.shared();
  private final Desk desk = new Desk(BROWSER, product, "en");

  @BeforeEach
  void a_request_is_half_typed() {
    desk.signIn("region1");
    BROWSER.driver().executeScript("localStorage.clear()");
    desk.open("/requests/new");
    BROWSER.await(By.cssSelector(PROJECT)).click();
    desk.type("form:demand", "The gate <stays> open & beeps, 门开着");
    // Typed by keys it would ask for rooms, and a session that ends meanwhile sends to sign-in.
    BROWSER
        .driver()
        .executeScript("document.getElementById('form:roomLabel_input').value = '9-901'");
    desk.type("form:receivedAt", "yesterday 9:15");
  }

  @Test
  void a_form_that_is_sent_after_the_session_ended_is_there_again_after_signing_in() {
    desk.sessionEnds();
    desk.click("form:register");
    assertThat(desk.read(".message-warn")).isEqualTo(desk.word("signin.kept"));

    desk.signInHere("region1");
    BROWSER.await(By.id("form:register"));
    assertThat(desk.read(".messages .message-warn")).isEqualTo(desk.word("form.kept.signed-out"));
    assertThat(desk.held("form:demand")).isEqualTo("The gate <stays> open & beeps, 门开着");
    assertThat(desk.held("form:roomLabel_input")).isEqualTo("9-901");
    assertThat(desk.held("form:receivedAt")).isEqualTo("yesterday 9:15");
    assertThat(BROWSER.driver().findElement(By.cssSelector(PROJECT)).isSelected()).isTrue();
    desk.look("request-new-kept");

    desk.click("form:register");
    assertThat(desk.read(".message-info")).isEqualTo(desk.word("request.registered"));
    desk.open("/requests/new");
    assertThat(desk.held("form:demand")).isEmpty();
    assertThat(BROWSER.driver().findElements(By.cssSelector(".draft"))).isEmpty();
  }

  @Test
  void somebody_else_who_signs_in_does_not_see_what_was_typed() {
    desk.sessionEnds();
    desk.click("form:register");
    BROWSER.await(By.cssSelector(".message-warn"));

    desk.signInHere("region2");
    assertThat(desk.held("form:demand")).isEmpty();
    assertThat(BROWSER.driver().findElements(By.cssSelector(".draft"))).isEmpty();
  }

  @Test
  void a_form_of_a_page_that_the_server_forgot_is_there_again() {
    BROWSER
        .driver()
        .executeScript(
            "document.querySelector('#form [name=\"jakarta.faces.ViewState\"]').value = '1:2'");
    desk.click("form:register");

    assertThat(desk.read(".messages .message-warn")).isEqualTo(desk.word("form.kept.too-old"));
    assertThat(desk.held("form:demand")).startsWith("The gate");
    desk.click("form:register");
    assertThat(desk.read(".message-info")).isEqualTo(desk.word("request.registered"));
  }

  @Test
  void a_tab_that_was_closed_leaves_a_draft() {
    BROWSER.driver().executeAsyncScript("setTimeout(arguments[0], 600)");
    desk.open("/requests");
    desk.open("/requests/new");
    assertThat(desk.held("form:demand")).isEmpty();
    BROWSER.await(By.cssSelector(".draft .button-main")).click();

    assertThat(desk.held("form:demand")).startsWith("The gate");
    assertThat(desk.held("form:receivedAt")).isEqualTo("yesterday 9:15");
  }

  @Test
  void a_password_is_never_kept() {
    desk.open("/account/password");
    desk.type("form:oldPassword", "weibao-demo");
    desk.type("form:newPassword", "a-new-one-of-mine");
    desk.type("form:repeated", "a-new-one-of-mine");
    desk.sessionEnds();
    desk.click("form:save");
    assertThat(desk.read(".message-warn")).isEqualTo(desk.word("signin.expired"));

    desk.signInHere("region1");
    BROWSER.await(By.id("user-button"));
    desk.open("/account/password");
    assertThat(List.of(desk.held("form:oldPassword"), desk.held("form:newPassword")))
        .containsOnly("");
  }
}
