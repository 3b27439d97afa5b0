package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Lists at a browser: order, filters, columns, views, files and keys. */
class ListsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final RequestCalls calls = new RequestCalls(new Api(product));

  private Desk desk(String language, String login) {
    Desk desk = new Desk(BROWSER, product, language);
    desk.signIn(login);
    return desk;
  }

  private static List<String> texts(String css) {
    return BROWSER.driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static String attribute(String css, String name) {
    return BROWSER.await(By.cssSelector(css)).getDomAttribute(name);
  }

  /** Clicks what leads to another page and waits until that page is there. */
  private static void follow(Desk desk, String id) {
    WebElement page = BROWSER.driver().findElement(By.tagName("html"));
    desk.click(id);
    BROWSER.awaitGone(page);
  }

  @Test
  void a_heading_sorts_and_turns_and_pages_go_on_in_that_order() {
    Desk desk = desk("en", "tech1");
    desk.open("/requests?rows=25&project=" + project());
    assertThat(attribute("th:has(#sort-receivedAt)", "aria-sort")).isEqualTo("descending");
    follow(desk, "sort-receivedAt");
    assertThat(attribute("th:has(#sort-receivedAt)", "aria-sort")).isEqualTo("ascending");
    List<String> first = texts("#requests td.id");
    follow(desk, "older");
    List<String> second = texts("#requests td.id");
    assertThat(first).hasSize(25);
    assertThat(second).isNotEmpty();
    assertThat(new HashSet<>(first)).doesNotContainAnyElementsOf(second);
    assertThat(texts("#requests time")).isNotEmpty();
    assertThat(attribute("th:has(#sort-receivedAt)", "aria-sort")).isEqualTo("ascending");
    follow(desk, "newer");
    assertThat(texts("#requests td.id")).isEqualTo(first);
  }

  private String project() {
    return calls.request().get("projectId").toString();
  }

  @Test
  void filters_show_as_chips_that_can_be_taken_off_one_by_one() {
    Desk desk = desk("en", "tech1");
    desk.open("/requests");
    desk.choose("urgency", "EMERGENCY");
    desk.click("open");
    follow(desk, "apply");
    assertThat(texts("#chips .chip")).hasSize(2);
    assertThat(texts("#requests .state-ROUTINE, #requests .state-CLOSED")).isEmpty();
    follow(desk, "without-open");
    assertThat(texts("#chips .chip")).hasSize(1);
    follow(desk, "clear");
    assertThat(texts("#chips .chip")).isEmpty();
    assertThat(desk.held("urgency")).isEmpty();
  }

  @Test
  void columns_are_chosen_by_each_person_and_stay() {
    Desk desk = desk("zh-CN", "tech2");
    desk.open("/returns");
    follow(desk, "list-settings");
    desk.look("lists");
    desk.click("columns:items:4:shown");
    desk.choose("columns:rows", "25");
    follow(desk, "columns:items:1:raise");
    follow(desk, "columns:keep");
    List<String> headings = texts("#returns th");
    assertThat(headings)
        .startsWith(desk.word("return.field.requestedAt"), desk.word("return.field.number"))
        .doesNotContain(desk.word("request.field.project"));
    desk.open("/returns");
    assertThat(texts("#returns th")).isEqualTo(headings);

    Desk other = desk("zh-CN", "tech3");
    other.open("/returns");
    assertThat(texts("#returns th"))
        .startsWith(other.word("return.field.number"))
        .contains(other.word("request.field.project"));
  }

  @Test
  void a_view_is_saved_shared_opened_by_its_address_and_deleted() {
    String name = "紧急 " + UUID.randomUUID().toString().substring(0, 6);
    Desk desk = desk("en", "tech4");
    desk.open("/requests?urgency=EMERGENCY&sort=arrivalDueAt&columns=number,urgency");
    follow(desk, "list-settings");
    desk.type("new:name", name);
    follow(desk, "new:save");
    String address = desk.path();
    assertThat(address).matches("/requests\\?view=\\d+");
    assertThat(texts("#requests th")).hasSize(2);
    assertThat(texts(".view-here")).containsExactly(name);

    follow(desk, "list-settings");
    desk.choose("own:views:0:role", "SERVICE_TECHNICIAN");
    follow(desk, "own:views:0:change");
    desk.choose("default:view", address.substring(address.indexOf('=') + 1));
    follow(desk, "default:choose");
    desk.open("/requests");
    assertThat(texts(".view-here")).containsExactly(name);
    follow(desk, "view-all");
    assertThat(texts("#requests th").size()).isGreaterThan(2);

    Desk colleague = desk("en", "tech5");
    colleague.open(address);
    assertThat(texts(".view-here")).containsExactly(name);
    assertThat(texts("#requests .state-ROUTINE")).isEmpty();
    Desk stranger = desk("en", "finance");
    stranger.open(address);
    assertThat(texts(".view-here")).isEmpty();

    Desk owner = desk("en", "tech4");
    owner.open("/lists?list=requests");
    follow(owner, "own:views:0:remove");
    owner.open("/requests");
    assertThat(texts(".view-here")).isEmpty();
    assertThat(texts("#requests th").size()).isGreaterThan(2);
  }

  @Test
  void keys_move_between_rows_and_open_one() {
    Desk desk = desk("en", "tech1");
    desk.open("/requests?rows=25");
    List<String> numbers = texts("#requests td.id");
    press("j");
    press("j");
    press(Keys.ARROW_DOWN);
    press("k");
    assertThat(BROWSER.driver().switchTo().activeElement().getText()).isEqualTo(numbers.get(1));
    press(Keys.ENTER);
    BROWSER.await(By.id("content"));
    assertThat(desk.path()).isEqualTo("/requests/view?number=" + numbers.get(1));
  }

  private static void press(CharSequence key) {
    BROWSER.driver().switchTo().activeElement().sendKeys(key);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, region1", "en, regionsup1"})
  void a_file_holds_what_is_shown_in_the_language_of_the_page(String language, String login) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> request = calls.request();
    request.put("demand", "=HYPERLINK(\"http://x\") " + mark);
    String number = calls.register(request).then().statusCode(201).extract().path("number");
    Desk desk = desk(language, login);
    desk.open("/requests?columns=demand,number,receivedAt&text=" + mark);
    assertThat(texts("#requests td.id")).containsExactly(number);
    assertThat(desk.read("#total")).contains("1");
    String csv = fetched("export-csv");
    assertThat(csv.lines().toList()).hasSize(2);
    assertThat(csv)
        .startsWith(
            desk.word("request.field.demand")
                + ","
                + desk.word("request.field.number")
                + ","
                + desk.word("request.field.receivedAt"))
        .contains("'=HYPERLINK(\"\"http://x\"\") " + mark)
        .contains(texts("#requests time").get(0));
    assertThat(fetched("export-xlsx")).startsWith("PK");
  }

  /** The body of what a link leads to; the decoder takes a mark at its beginning away. */
  private static String fetched(String linkId) {
    return (String)
        BROWSER
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                fetch(document.getElementById(arguments[0]).href).then(a => a.text()).then(done);
                """,
                linkId);
  }

  @Test
  void an_address_that_was_shortened_or_typed_shows_what_of_it_is_known() {
    Desk desk = desk("en", "tech1");
    desk.open("/requests?sort=demand&rows=7&columns=x&view=99999999&status=LOST&from=soon");
    assertThat(texts("#requests tbody tr")).hasSize(50);
    desk.open("/requests?cursor=zzz");
    assertThat(BROWSER.driver().getPageSource()).contains("404");
    desk.open("/lists?list=unknown");
    assertThat(BROWSER.driver().getPageSource()).contains("404");
  }
}
