package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What stands around every page: work list, search, notifications, time zone, help, telephone. */
class ShellST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final Desk desk = new Desk(BROWSER, product, "en");

  @ParameterizedTest
  @ValueSource(strings = {"tech1", "region1", "techlead.sz", "store.sz", "center1", "supplier.lc"})
  void each_number_of_the_start_page_leads_to_so_many_rows(String login) {
    desk.signIn(login);
    List<String> links =
        BROWSER.driver().findElements(By.cssSelector("#counts a.count")).stream()
            .map(link -> link.getDomAttribute("href"))
            .toList();
    assertThat(links).isNotEmpty();
    for (String link : links) {
      desk.open("/");
      int count =
          Integer.parseInt(desk.read("a.count[href='" + link + "'] strong").replace(",", ""));
      desk.open(link);
      BROWSER.await(By.tagName("h1"));
      assertThat(BROWSER.driver().findElements(By.cssSelector("#rows .work-row")))
          .as(login + link)
          .hasSize(Math.min(count, 50));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"manager", "head.sz", "techsup", "hq", "admin", "finance"})
  void every_role_has_a_start_page_that_fits_a_telephone(String login) {
    desk.signIn(login);
    desk.look("start-" + login);
  }

  @Test
  void a_slash_leads_to_the_search_and_a_whole_number_to_its_page() {
    String number = register("ROUTINE");
    desk.signIn("region1");
    desk.open("/stock");
    BROWSER.driver().findElement(By.tagName("body")).sendKeys("/");
    WebElement field = BROWSER.driver().switchTo().activeElement();
    assertThat(field.getDomAttribute("id")).isEqualTo("find");
    field.sendKeys(number, Keys.ENTER);
    assertThat(desk.read("h1")).startsWith(number);

    desk.open("/search?q=" + number.substring(number.length() - 6));
    assertThat(desk.read(".found-REQUESTS")).contains(number);
    desk.look("search-found");
    desk.open("/search?q=nothing-has-this-name");
    assertThat(desk.read("#nothing")).contains("nothing-has-this-name");
    desk.open("/search?q=x");
    assertThat(desk.read("#too-short")).isEqualTo(desk.word("search.too-short"));
  }

  @Test
  void an_emergency_rings_the_bell_of_the_city_head_and_opening_it_silences_it() {
    String number = register("EMERGENCY");
    desk.signIn("head.sz");
    int before = Integer.parseInt(desk.read("#bell .badge"));
    desk.click("bell");
    assertThat(desk.read("#news li.news-fresh")).contains(number);
    desk.look("notifications-fresh");
    BROWSER.await(By.cssSelector("#news li.news-fresh a")).click();
    assertThat(desk.read("h1")).startsWith(number);
    List<WebElement> badge = BROWSER.driver().findElements(By.cssSelector("#bell .badge"));
    assertThat(badge.isEmpty() ? 0 : Integer.parseInt(badge.get(0).getText()))
        .isEqualTo(before - 1);

    register("EMERGENCY");
    desk.open("/notifications");
    desk.click("form:read-all");
    BROWSER.await(By.cssSelector(".message-info"));
    assertThat(BROWSER.driver().findElements(By.cssSelector("#bell .badge"))).isEmpty();
  }

  @Test
  void the_api_tells_notifications_in_the_caller_s_language_and_marks_them() {
    String number = register("EMERGENCY");
    String first = "items.find { it.link.endsWith('" + number + "') }";
    Map<String, Object> told =
        api.as("techlead.sz")
            .header("Accept-Language", "zh-CN")
            .get("notifications?unread=true&limit=5")
            .then()
            .statusCode(200)
            .extract()
            .path(first);
    assertThat(told.get("text").toString()).contains("紧急请求", number);
    assertThat(told).doesNotContainKey("readAt");
    Object id = told.get("id");
    api.as("techsup").put("notifications/{id}/read", id).then().statusCode(404);
    api.as("techlead.sz").put("notifications/{id}/read", id).then().statusCode(204);
    api.as("techlead.sz").put("notifications/{id}/read", id).then().statusCode(204);
    Map<String, Object> read =
        api.as("techlead.sz").get("notifications").then().extract().path(first);
    assertThat(read).containsKey("readAt");
    api.as("techlead.sz").put("notifications/read").then().statusCode(204);
    int unread = api.as("techlead.sz").get("notifications").then().extract().path("unread");
    assertThat(unread).isZero();
    api.as("techlead.sz").get("notifications?cursor=x").then().statusCode(422);
    api.nobody().get("notifications").then().statusCode(401);
  }

  @Test
  void times_are_shown_and_taken_in_the_zone_that_the_person_chose() {
    String number = register("ROUTINE");
    desk.signIn("tech3");
    try {
      desk.open("/account/time-zone?q=%2B9");
      WebElement tokyo =
          BROWSER.await(By.xpath("//li[contains(., 'Asia/Tokyo')]//input[@type='submit']"));
      tokyo.click();
      BROWSER.await(By.cssSelector(".message-info"));
      assertThat(desk.read("#user-button .zone-chip")).isEqualTo("UTC+9");
      desk.look("time-zone-chosen");

      desk.open("/requests/visit?number=" + number);
      assertThat(desk.read(".hint")).contains("(UTC+9)");
      String offered = desk.held("form:arrivedAt");
      desk.click("form:save");
      assertThat(desk.read("#visits tbody"))
          .contains(offered.substring(offered.length() - 5), "(UTC+9)");
      String stored =
          api.as("tech3")
              .get("service-requests/{n}/visits", number)
              .then()
              .extract()
              .path("items[0].arrivedAt");
      assertThat(stored).isNotEqualTo(offered).endsWith("+08:00");
      assertThat(OffsetDateTime.parse(stored).plusHours(1).toLocalDateTime())
          .as("an hour earlier in the department")
          .isEqualTo(
              LocalDateTime.parse(
                  offered,
                  java.time.format.DateTimeFormatter.ofPattern(
                      "d MMM yyyy HH:mm", java.util.Locale.ENGLISH)));
    } finally {
      desk.open("/account/time-zone");
      BROWSER.await(By.xpath("//li[contains(., 'Asia/Shanghai')]//input[@type='submit']")).click();
      BROWSER.await(By.cssSelector(".message-info"));
    }
    assertThat(BROWSER.driver().findElements(By.cssSelector(".zone-chip"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
  void a_question_mark_opens_help_for_just_this_page(String language) {
    Desk reader = new Desk(BROWSER, product, language);
    reader.signIn("tech1");
    reader.open("/returns");
    assertThat(BROWSER.driver().findElement(By.id("help")).isDisplayed()).isFalse();
    BROWSER.driver().findElement(By.tagName("body")).sendKeys("?");
    assertThat(reader.read("#help"))
        .contains("S01-5.2.1-a", reader.word("enum.ReturnStatus.SHIPPED"));
    reader.look("help");
    BROWSER.driver().findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    assertThat(BROWSER.driver().findElement(By.id("help")).isDisplayed()).isFalse();
  }

  @Test
  void the_menu_stays_folded_on_the_next_page_until_it_is_unfolded() {
    desk.signIn("tech1");
    WebElement word = BROWSER.await(By.cssSelector("#places .place span"));
    assertThat(word.isDisplayed()).isTrue();
    desk.click("fold");
    desk.open("/devices");
    assertThat(BROWSER.await(By.cssSelector("#places .place")).isDisplayed()).isTrue();
    assertThat(BROWSER.driver().findElement(By.cssSelector("#places .place span")).isDisplayed())
        .isFalse();
    desk.click("fold");
    assertThat(BROWSER.driver().findElement(By.cssSelector("#places .place span")).isDisplayed())
        .isTrue();
  }

  @Test
  void a_telephone_has_the_main_places_at_the_bottom_and_the_rest_a_tap_away() {
    desk.signIn("region1");
    try {
      BROWSER.width(Browser.WIDTHS.get(1));
      desk.open("/");
      assertThat(BROWSER.await(By.cssSelector(".dock")).findElements(By.cssSelector(".dock-place")))
          .hasSize(5)
          .allMatch(WebElement::isDisplayed);
      assertThat(BROWSER.driver().findElement(By.id("places")).isDisplayed()).isFalse();
      BROWSER.await(By.cssSelector(".dock button")).click();
      BROWSER.await(By.cssSelector("#places a[href$='/reports']")).click();
      assertThat(desk.read("h1")).isEqualTo(desk.word("report.title"));
      assertThat(BROWSER.overflowsSideways()).isFalse();
    } finally {
      BROWSER.width(Browser.WIDTHS.get(0));
    }
  }

  @Test
  void a_message_set_aside_is_on_the_administrator_s_list_until_somebody_saw_to_it()
      throws SQLException {
    String id = setAside();
    desk.signIn("admin");
    desk.open("/messages");
    assertThat(desk.read("#messages-aside"))
        .contains("LC", desk.word("enum.InboxOutcome.UNREADABLE"));
    desk.look("messages");
    String page = "/messages/view?source=/suppliers/LC&id=" + id;
    desk.open(page);
    assertThat(desk.read(".payload")).isEqualTo("<not> json");
    desk.look("message");
    desk.click("form:dismiss");
    BROWSER.await(By.id("form:reason-message"));
    desk.type("form:reason", "They will send it again.");
    desk.click("form:dismiss");
    BROWSER.await(By.cssSelector(".message-info"));
    desk.open(page);
    assertThat(desk.read("#facts")).contains("They will send it again.");
    assertThat(BROWSER.driver().findElements(By.id("form:dismiss"))).isEmpty();
  }

  private String register(String urgency) {
    RequestCalls calls = new RequestCalls(api);
    Map<String, Object> request = new HashMap<>(calls.request());
    request.put("urgency", urgency);
    if (urgency.equals("EMERGENCY")) {
      request.put("emergencyGround", "OWNER_NORMAL_LIFE_AFFECTED");
      request.put("receivedAt", RequestCalls.now().minus(Duration.ofMinutes(5)).toString());
    }
    return calls.register(request).then().statusCode(201).extract().path("number");
  }

  private String setAside() throws SQLException {
    String id = UUID.randomUUID().toString();
    try (Connection connection = product.connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into inbox_message (source, id, body, received_at, outcome, reason,"
                    + " settled_at) values ('/suppliers/LC', ?, '<not> json', now(), 'UNREADABLE',"
                    + " 'not an object', now())")) {
      insert.setString(1, id);
      insert.executeUpdate();
    }
    return id;
  }
}
