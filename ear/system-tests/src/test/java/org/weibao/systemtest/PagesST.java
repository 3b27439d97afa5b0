package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Every page in every language: translated, and as wide as a desk's screen and a telephone. */
class PagesST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  /**
   * A return with its request, device, project and month; and an F1 whose old device lies broken in
   * a store. All are demo data of Shenzhen, where the technician works.
   */
  private static final String STORY =
      """
      select q.number, r.number, d.serial, q.project_id,
             to_char(q.received_at at time zone 'Asia/Shanghai', 'YYYY-MM'),
             (select b.number from fault_record b
                join device x on x.id = b.old_device_id and x.status = 'FAULTY'
                join project o on o.id = b.project_id
                join city y on y.id = o.city_id and y.code = 'SZ'
               where not exists (select 1 from supplier_return n where n.device_id = x.id)
               order by b.id limit 1)
        from supplier_return r
        join fault_record f on f.id = r.fault_record_id
        join service_request q on q.id = f.request_id
        join device d on d.id = r.device_id
        join project p on p.id = r.project_id
        join city c on c.id = p.city_id and c.code = 'SZ'
       where r.status = 'CLOSED'
       order by r.id desc
       limit 1
      """;

  /** A desk's screen, a window of 1280 pixels at 200 %, a telephone. */
  private static final List<Integer> WIDTHS_TO_TRY = List.of(1440, 640, 360);

  private static final String UNREADABLE =
      """
      insert into inbox_message (source, id, body, received_at, outcome)
      values ('pages', 'pages-1', 'not JSON', now(), 'UNREADABLE')
      on conflict (source, id) do nothing
      """;

  private static final String DUE_ITEM =
      """
      with item as (
        insert into due_item (id, business_key, kind, owner_role, scope_kind, project_id,
               subject_kind, subject, clause, policy, starts_at, due_at, due_on, state, planned_at)
        values (nextval('weibao_id'), 'pages', 'F3', 'PROJECT_TEAM_LEAD', 'PROJECT', %s, 'PERIOD',
               '2026-10', 'S01-5.3.3-b', 'S01@1', now() - interval '30 days',
               now() - interval '1 day', current_date - 2, 'OPEN', now() - interval '30 days')
        on conflict do nothing returning id),
      step as (
        insert into due_step (id, item_id, round, step, planned_at, taken_at, outcome, roles, people)
        select nextval('weibao_id'), id, 0, 0, now() - interval '4 days', now() - interval '4 days',
               'TOLD', 'PROJECT_TEAM_LEAD', 1 from item)
      insert into due_move (id, item_id, moved_at, due_before, due_after, policy_before, policy_after)
      select nextval('weibao_id'), id, now() - interval '9 days', now() - interval '3 days',
             now() - interval '1 day', 'S01@1', 'S01@1' from item
      """;

  private static final String CHARGE =
      """
      insert into charge (id, number, request_id, project_id, service_day, period, code, kind, name_en,
             name_zh, name_zh_tw, unit, quantity, unit_price, amount, currency, own_price_reason,
             basis, clause, policy, inputs, steps, state, entered_by, entered_at, version)
      select nextval('weibao_id'), 'CH0000-000001', q.id, q.project_id, current_date, '2026-10',
             'OTHER_SERVICE', null, 'Bracket on a concrete wall', '混凝土墙支架', '混凝土牆支架', 'PIECE', 2,
             80.5, 161, 'CNY', '特殊墙面', 'PRICE_LIST', 'S01-5.4.1.1-X1-a', 'S01@1', '{}',
             '[{"key":"why.price.off-list","arguments":["OTHER_SERVICE","2026-10-09","S01-5.3.1-b"]}]',
             'WAITS', q.registered_by, now(), 0
        from service_request q where q.number = '%s'
      on conflict do nothing
      """;

  private static final String PROGRAM =
      """
      insert into person (id, login, display_name, password_hash, service_account)
      values (nextval('weibao_id'), 'pages-st', 'Pages', 'none', true)
      on conflict do nothing;
      insert into service_account (id, person_id, client_id, display_name, secret_hash,
                                   secret_changed_at, scopes, not_before, created_at, created_by)
      select nextval('weibao_id'), id, 'pages-st', 'Pages', 'none', now(), '', now(), now(), 'admin'
        from person where login = 'pages-st'
      on conflict do nothing
      """;

  /** A visit that was signed where the demo asks for records of visits. */
  private static final String RECORD =
      """
      select w.number from work_signature s
        join work_order w on w.id = s.work_order_id
        join project p on p.id = w.project_id and p.code = 'TZHY'
       order by w.id desc limit 1
      """;

  /** Pages for people who are not signed in, which their own tests walk. */
  private static final Set<String> OPEN = Set.of("/sign-in", "/report", "/progress", "/opinion");

  private final RunningProduct product = RunningProduct.shared();
  private final AroundRequests around = new AroundRequests(new Api(product));

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
  void every_page_is_translated_and_fits(String language) throws SQLException {
    Desk desk = new Desk(BROWSER, product, language);
    Map<String, List<String>> barriers = new LinkedHashMap<>();
    desk.signIn("tech1");
    walk(desk, pages(), barriers);
    desk.signIn("admin");
    walk(desk, office(), barriers);
    desk.signIn("hq");
    walk(desk, rules(), barriers);
    desk.signIn("center1");
    walk(desk, EstatePages.centre(), barriers);
    assertThat(barriers).isEmpty();
  }

  private static void walk(
      Desk desk, Map<String, String> pages, Map<String, List<String>> barriers) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      desk.open(page.getValue());
      BROWSER.await(By.tagName("h1"));
      assertThat(desk.path()).as("%s is a page of its own", page).startsWith(page.getValue());
      String other = titles.put(BROWSER.driver().getTitle(), page.getKey());
      assertThat(other).as("title of %s", page.getKey()).isNull();
      desk.look("page-" + page.getKey());
      for (int width : WIDTHS_TO_TRY) {
        BROWSER.width(width);
        List<String> found = BROWSER.barriers();
        if (!found.isEmpty()) {
          barriers.put(page.getKey() + " at " + width, found);
        }
        assertThat(BROWSER.overflowsSideways()).as("%s at %d", page.getKey(), width).isFalse();
      }
      BROWSER.width(Browser.WIDTHS.get(0));
    }
  }

  @Test
  void the_language_can_be_changed_on_every_page() throws SQLException {
    Desk english = new Desk(BROWSER, product, "en");
    Desk chinese = new Desk(BROWSER, product, "zh-CN");
    change("tech1", pages(), english, chinese);
    change("admin", office(), english, chinese);
    change("hq", rules(), english, chinese);
  }

  private static void change(String login, Map<String, String> pages, Desk english, Desk chinese) {
    chinese.signIn(login);
    for (String page : pages.values()) {
      chinese.open(page);
      english.speak();
      assertThat(URLDecoder.decode(english.path(), StandardCharsets.UTF_8)).startsWith(page);
      chinese.speak();
      BROWSER.await(By.tagName("h1"));
    }
  }

  @Test
  void no_page_is_left_out() throws IOException, SQLException {
    Set<String> walked = new TreeSet<>();
    Stream.of(pages(), office(), rules(), EstatePages.centre())
        .flatMap(pages -> pages.values().stream())
        .forEach(page -> walked.add(page.replaceFirst("\\?.*", "")));
    Path root = Path.of(System.getProperty("weibao.root"), "web-module/src/main/webapp");
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".xhtml"))
                  .map(file -> "/" + root.relativize(file).toString().replace(".xhtml", ""))
                  .filter(page -> !page.startsWith("/WEB-INF/"))
                  .map(page -> page.equals("/index") ? "/" : page)
                  .filter(page -> !OPEN.contains(page)))
          .isNotEmpty()
          .allSatisfy(page -> assertThat(walked).contains(page));
    }
  }

  private Map<String, String> pages() throws SQLException {
    Map<String, String> pages = new LinkedHashMap<>();
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STORY)) {
      assertThat(row.next()).as("a closed return").isTrue();
      String project = row.getString(4);
      pages.put("start", "/");
      pages.put("requests", "/requests");
      pages.put("request", "/requests/view?number=" + row.getString(1));
      pages.put("request-new", "/requests/new");
      String visited = visitedRequest();
      charge(row.getString(1));
      pages.put("charges", "/charges?month=2026-10");
      pages.put("charge", "/charges/view?number=CH0000-000001");
      pages.put("charge-new", "/requests/charge?number=" + visited);
      pages.put("price-lists", "/price-lists");
      pages.put("price-list", "/price-lists/view?code=PRD");
      pages.put("visit", "/requests/visit?number=" + visited);
      pages.put("support", "/requests/support?number=" + visited);
      pages.put("head-not-reached", "/requests/head?number=" + visited);
      pages.put("fault", "/requests/fault?number=" + visited);
      String goods = around.goods(visited);
      pages.put("goods-new", "/requests/goods?number=" + visited);
      pages.put("workshop", "/workshop");
      pages.put("goods", "/workshop/view?number=" + goods);
      pages.put("goods-paper", "/workshop/paper?number=" + goods);
      pages.put("import", "/requests/import");
      pages.put("returns", "/returns");
      pages.put("return", "/returns/view?number=" + row.getString(2));
      pages.put("return-new", "/returns/new?fault=" + row.getString(6));
      pages.put("reports", "/reports?project=" + project + "&month=" + row.getString(5));
      pages.put("projects", "/projects");
      pages.put("project", "/projects/view?id=" + project);
      pages.putAll(new EstatePages(product).staff(project));
      pages.put("devices", "/devices");
      pages.put("device", "/devices/view?serial=" + row.getString(3));
      pages.put("labels", "/devices/labels?project=" + project);
      pages.put("coverage", "/devices/coverage?serial=" + row.getString(3));
      pages.put("cover", "/requests/cover?number=" + visited);
      pages.put("stock", "/stock");
      pages.put("moves", "/stock/moves");
      pages.put("stock-goods", "/stock/goods");
      pages.put("fault-records", "/fault-records");
      pages.put("imports", "/requests/imports");
      pages.put("lists", "/lists?list=requests");
      pages.put("history", "/history?requests=" + row.getString(1));
      pages.put("access", "/access");
      pages.put("regulations", "/regulations");
      pages.put("regulation", "/regulations/system?id=S01");
      pages.put("clause", "/regulations/clause?id=S01-5.4.1.2-2A");
      pages.put("account", "/account");
      pages.put("stand-in", "/account/stand-in");
      pages.put("password", "/account/password");
      pages.put("time-zone", "/account/time-zone");
      pages.put("notifications", "/notifications");
      pages.put("work", "/work?kind=REQUESTS_TO_VISIT");
      pages.put("search", "/search?q=1101");
      pages.put("due-items", "/due-items");
      pages.put("due-item", "/due-items/view?id=" + dueItem(project));
      pages.put("calendar", "/calendar?all=1");
      pages.put("routine-visits", "/routine-visits?view=month");
      pages.put("routine-visit", "/routine-visits/view?id=" + visit(project));
      pages.put("project-routine", "/projects/routine?id=" + project);
      pages.put("handovers", "/handovers");
      pages.put("escalations", "/escalations");
      pages.put("escalation-new", "/escalations/new?number=" + row.getString(1));
      pages.put("escalation", "/escalations/view?number=" + around.escalation(row.getString(1)));
      pages.put("contacts", "/contacts");
      pages.put("project-contacts", "/projects/contacts?id=" + project);
      pages.put("today", "/today");
      pages.put("daily-mine", "/daily-reports/mine");
      pages.put("work-order", "/work-orders/view?number=" + around.visit());
      pages.put("attachment", "/attachments/view?id=" + around.photo(row.getString(1)));
    }
    return pages;
  }

  private void charge(String request) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(CHARGE.formatted(request));
    }
  }

  /** Something that is late in a project, with a step that was taken and a day that was moved. */
  private long dueItem(String project) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(DUE_ITEM.formatted(project));
      try (ResultSet row =
          statement.executeQuery("select id from due_item where business_key = 'pages'")) {
        assertThat(row.next()).isTrue();
        return row.getLong(1);
      }
    }
  }

  /** Pages of whoever keeps the rules. */
  private Map<String, String> rules() throws SQLException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("price-list-new", "/price-lists/new");
    pages.put("policies", "/policies");
    pages.put("policy", "/policies/view?system=S01");
    pages.put("policy-version", "/policies/version?system=S01&number=1");
    pages.put(
        "policy-figure", "/policies/figure?system=S20&figure=deadlines/complaint-settled/goal");
    pages.put("policy-bind", "/policies/bind?system=S07");
    pages.put("policy-roles", "/policies/roles");
    pages.put("daily-report", "/daily-reports");
    pages.put("service-records", "/service-records");
    pages.put("service-record", "/service-records/view?number=" + text(RECORD));
    pages.put("daily-register", "/daily-reports/register");
    pages.put("policy-compare", "/policies/compare?system=S01&number=1");
    return pages;
  }

  private long visit(String project) throws SQLException {
    return id(
        "select min(id) from routine_visit where state in ('PLANNED', 'HELD') and project_id = "
            + project);
  }

  private long anyProject() throws SQLException {
    return id("select min(id) from project");
  }

  private long id(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  /** Pages of the administrator. */
  private Map<String, String> office() throws SQLException {
    Map<String, String> pages = new LinkedHashMap<>();
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(UNREADABLE);
      statement.execute(PROGRAM);
      pages.put("dispatch", "/dispatch");
      pages.put("dispatch-plan", "/dispatch/plan?order=" + around.visit());
      try (ResultSet row = statement.executeQuery("select id from person where login = 'tech1'")) {
        assertThat(row.next()).isTrue();
        pages.put("person", "/people/view?id=" + row.getLong(1));
      }
    }
    pages.put("handover", "/handovers/view?id=" + id("select min(id) from handover"));
    pages.put("calendars", "/calendars");
    pages.put("work-calendar", "/calendars/view?calendar=CN");
    pages.put("project-area", "/projects/area?id=" + anyProject());
    pages.put("project-new", "/projects/new");
    pages.put("project-edit", "/projects/edit?id=" + anyProject());
    pages.putAll(new EstatePages(product).office());
    pages.put("people", "/people");
    pages.put("person-new", "/people/new");
    pages.put("audit", "/audit");
    pages.put("audit-verification", "/audit/verification");
    pages.put("privacy", "/privacy");
    pages.put("messages", "/messages");
    pages.put("message", "/messages/view?source=pages&id=pages-1");
    pages.put("service-accounts", "/service-accounts");
    pages.put("service-account-new", "/service-accounts/new");
    pages.put("service-account", "/service-accounts/view?client=pages-st");
    return pages;
  }

  /** A request that somebody has come for, so that its F1 can be written. */
  private String visitedRequest() {
    Api api = new Api(product);
    RequestCalls calls = new RequestCalls(api);
    String number = calls.register(calls.request()).then().statusCode(201).extract().path("number");
    api.as("tech1")
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("arrivedAt", RequestCalls.now().minusMinutes(30).toString())))
        .post("service-requests/{n}/visits", number)
        .then()
        .statusCode(201);
    return number;
  }
}
