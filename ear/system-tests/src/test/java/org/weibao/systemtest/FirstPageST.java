package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What a visitor without an account meets first. */
class FirstPageST {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();

  @Test
  void health_says_up() {
    String status =
        RestAssured.get(product.at("/health")).then().statusCode(200).extract().path("status");

    assertThat(status).isEqualTo("UP");
  }

  @Test
  void the_first_page_asks_to_sign_in() {
    BROWSER.open(product, "/");

    assertThat(BROWSER.await(By.cssSelector("input[type=password]")).isDisplayed()).isTrue();
    BROWSER.screenshot("sign-in");
  }
}
