package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.AuditService;
import org.weibao.audit.ChainFault;
import org.weibao.audit.ChainReport;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;
import org.weibao.kernel.Call;
import org.weibao.kernel.Page;
import org.weibao.organization.OrganizationService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/**
 * The trail in the running services: what is noted, how it is chained, and what tampering shows.
 */
@ArquillianTest
@ExtendWith(AsProduct.class)
class AuditIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject AuditService audit;
  @Inject RequestService requests;
  @Inject OrganizationService organization;
  @Inject ReturnStory story;
  @Inject Fixtures fixtures;
  @Inject AuditFixtures hands;
  @Inject Clock clock;

  private Fixtures.Site site;

  @BeforeEach
  void a_site_of_its_own() {
    site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
  }

  @Test
  void a_registration_leaves_one_entry_that_says_who_when_from_where_and_what() {
    RequestView request = register();
    AuditEntryView entry = only(ofDocument(request.number()));
    assertThat(entry.actor()).isEqualTo(actor());
    assertThat(entry.origin()).contains("127.0.0.1");
    assertThat(entry.requestId()).isEqualTo(site.context().requestId());
    assertThat(Duration.between(entry.at(), clock.instant()).abs())
        .isLessThan(Duration.ofMinutes(1));
    assertThat(entry.changes())
        .extracting(Change::thing)
        .containsExactlyInAnyOrder("ServiceRequest", "CaseDecision", "ClockEvent");
    assertThat(entry.changes()).extracting(Change::operation).containsOnly(Operation.CREATED);
    assertThat(field(entry, "ServiceRequest", "demand"))
        .isEqualTo(new Change.Field("demand", Optional.empty(), Optional.of("门口机无法呼叫"), false));
    assertThat(only(ofDocument("Project:" + site.projectId()))).isEqualTo(entry);
  }

  @Test
  void what_tells_of_an_owner_stands_apart_from_the_rest() {
    RequestView request = register();
    AuditEntryView entry = only(ofDocument(request.number()));
    assertThat(field(entry, "ServiceRequest", "ownerPhone"))
        .isEqualTo(
            new Change.Field("ownerPhone", Optional.empty(), Optional.of("138****0000"), true));
    assertThat(hands.read("select changes from audit_entry where id = " + entry.id()).get(0))
        .doesNotContain("13800000000", "陈美玲");
    assertThat(hands.read("select personal from audit_entry where id = " + entry.id()).get(0))
        .contains("13800000000", "陈美玲");
  }

  @Test
  void a_change_tells_before_and_after_and_nothing_that_stayed() {
    organization.setLocale(site.context().personId(), "en");
    AuditEntryView entry = only(ofDocument("Person:" + site.context().personId()));
    assertThat(only(entry.changes()).operation()).isEqualTo(Operation.CHANGED);
    assertThat(only(entry.changes()).fields())
        .containsExactly(
            new Change.Field("locale", Optional.of("zh-CN"), Optional.of("en"), false));
  }

  @Test
  void a_password_is_told_as_changed_but_its_hash_never() {
    organization.changePassword(site.context().personId(), "hash-of-the-new-one");
    AuditEntryView entry = only(ofDocument("Person:" + site.context().personId()));
    assertThat(field(entry, "Person", "passwordHash"))
        .isEqualTo(new Change.Field("passwordHash", Optional.of("•••"), Optional.of("•••"), false));
    assertThat(
            hands.read(
                "select changes || coalesce(personal, '') from audit_entry where id = "
                    + entry.id()))
        .noneMatch(text -> text.contains("hash-of-the-new-one"));
  }

  @Test
  void what_sql_changes_is_told_with_before_and_after_too() {
    story.begin();
    String actor = Call.current().orElseThrow().login();
    List<Change> changes =
        ofDocument(story.approved().number()).stream()
            .flatMap(entry -> entry.changes().stream())
            .toList();
    assertThat(changes)
        .extracting(Change::thing)
        .contains("SupplierReturn", "ApprovalStep", "ApprovalDecision", "ReturnEvent");
    List<Change> balances =
        entries(new Query().person(actor)).stream()
            .flatMap(entry -> entry.changes().stream())
            .filter(change -> change.thing().equals("StockBalance"))
            .toList();
    assertThat(balances).hasSizeGreaterThanOrEqualTo(2);
    assertThat(balances)
        .flatExtracting(Change::fields)
        .contains(
            new Change.Field("quantity", Optional.of("1"), Optional.of("0"), false),
            new Change.Field("quantity", Optional.of("0"), Optional.of("1"), false));
  }

  @Test
  void a_change_that_nobody_announced_is_refused_and_leaves_nothing() throws Exception {
    long person = site.context().personId();
    ExecutorService nobody = Executors.newSingleThreadExecutor();
    try {
      Future<?> change = nobody.submit(() -> hands.change(person, "en"));
      assertThatThrownBy(change::get).hasRootCauseInstanceOf(IllegalStateException.class);
    } finally {
      nobody.shutdown();
    }
    assertThat(organization.getPerson(person).locale()).isEqualTo("zh-CN");
    assertThat(ofDocument("Person:" + person)).isEmpty();
  }

  @Test
  void what_is_rolled_back_leaves_no_entry() {
    long person = site.context().personId();
    assertThatThrownBy(() -> hands.changeAndRollBack(person)).isInstanceOf(EJBException.class);
    organization.setLocale(person, "en");
    assertThat(only(only(ofDocument("Person:" + person)).changes()).fields())
        .extracting(field -> field.after().orElseThrow())
        .containsExactly("en");
  }

  @Test
  void an_entry_is_found_by_person_call_period_and_page_after_page() {
    String login = actor();
    for (String language : List.of("en", "zh-TW", "zh-CN")) {
      Call call =
          new Call(
              Fixtures.call(site.context().personId(), login).personId(),
              login,
              login,
              java.util.Set.of(),
              login + "-" + language,
              Optional.empty());
      Runnable end = call.begin();
      organization.setLocale(site.context().personId(), language);
      end.run();
    }
    assertThat(entries(new Query().call(login + "-zh-TW"))).hasSize(1);
    assertThat(entries(new Query().person(login))).hasSize(3);
    Page<AuditEntryView> first = audit.search(new Query().person(login).build(2, Optional.empty()));
    Page<AuditEntryView> second =
        audit.search(new Query().person(login).build(2, first.nextCursor()));
    assertThat(first.rows()).hasSize(2);
    assertThat(second.rows()).hasSize(1);
    assertThat(second.nextCursor()).isEmpty();
    assertThat(second.rows().get(0).id()).isLessThan(first.rows().get(1).id());
    AuditQuery tomorrow =
        new AuditQuery(
            Optional.of(login),
            Optional.empty(),
            Optional.of(clock.instant().plus(Duration.ofDays(1))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            50);
    assertThat(audit.search(tomorrow).rows()).isEmpty();
  }

  @Test
  void sealing_finds_what_was_found_unsealed_and_the_chain_holds() throws Exception {
    RequestView request = register();
    List<AuditEntryView> before = ofDocument(request.number());
    sealAll();
    List<AuditEntryView> after = ofDocument(request.number());
    assertThat(after).extracting(AuditEntryView::id).containsExactly(only(before).id());
    assertThat(only(after).position()).isPresent();
    ChainReport report = audit.verify();
    assertThat(report.broken()).isEmpty();
    assertThat(report.head().orElseThrow().position()).isEqualTo(report.entries());
  }

  @Test
  void writers_and_sealers_at_once_leave_one_unbroken_chain() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8, Fixtures.atWork());
    try {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        tasks.add(() -> repeat(10, this::register));
        tasks.add(() -> repeat(10, audit::seal));
      }
      for (Future<Object> done : pool.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
    sealAll();
    assertThat(audit.verify().broken()).isEmpty();
    List<Long> positions =
        entries(new Query().person(actor())).stream()
            .map(entry -> entry.position().orElseThrow())
            .toList();
    assertThat(positions).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void the_database_refuses_to_change_or_delete_an_entry() {
    long id = only(ofDocument(register().number())).id();
    sealAll();
    for (String sql :
        List.of(
            "update audit_entry set actor = 'nobody' where id = " + id,
            "update audit_entry set changes = '[]' where id = " + id,
            "update audit_entry set hash = previous_hash where id = " + id,
            "delete from audit_entry where id = " + id,
            "truncate audit_entry cascade")) {
      assertThatThrownBy(() -> hands.run(sql)).as(sql).hasStackTraceContaining("append-only");
    }
  }

  @Test
  void whoever_tampers_past_the_guards_is_shown_with_the_row() {
    long id = only(ofDocument(register().number())).id();
    register();
    sealAll();
    String row = " where id = " + id;
    String actor = hands.read("select actor from audit_entry" + row).get(0);
    shows(id, ChainFault.ENTRY_ALTERED, "actor = 'nobody'", "actor = '" + actor + "'");
    shows(id, ChainFault.CHANGES_ALTERED, "changes = changes || ' '", "changes = rtrim(changes)");
    shows(
        id,
        ChainFault.PERSONAL_ALTERED,
        "personal = personal || ' '",
        "personal = rtrim(personal)");
    String position = hands.read("select position || '' from audit_entry" + row).get(0);
    shows(
        Long.MIN_VALUE,
        ChainFault.MISSING,
        "position = -" + position + row + " and true",
        "position = " + position + row + " and true");
  }

  private void shows(long id, ChainFault fault, String tampering, String repair) {
    String row = tampering.contains(" where ") ? "" : " where id = " + id;
    assertThat(hands.runUnguarded("update audit_entry set " + tampering + row)).isOne();
    try {
      ChainReport report = audit.verify();
      ChainReport.Break broken = report.broken().orElseThrow();
      assertThat(report.intact()).isFalse();
      assertThat(broken.fault()).isEqualTo(fault);
      if (id > 0) {
        assertThat(broken.entryId()).contains(id);
      }
    } finally {
      hands.runUnguarded("update audit_entry set " + repair + row);
    }
    assertThat(audit.verify().broken()).isEmpty();
  }

  /** The product at work for the site's person, as the fixtures announce it. */
  private String actor() {
    return Fixtures.call(site.context().personId(), site.context().login()).login();
  }

  private static Object repeat(int times, Runnable task) {
    Collections.nCopies(times, task).forEach(Runnable::run);
    return times;
  }

  private void sealAll() {
    while (hands.read("select 'x' from audit_entry where position is null").size() > 0) {
      audit.seal();
    }
  }

  private RequestView register() {
    return requests.register(
        new RegisterRequest(
            site.projectId(),
            Optional.empty(),
            Optional.of("3-1202"),
            Optional.of("陈美玲"),
            Optional.of("13800000000"),
            Optional.of(site.installedSerial()),
            Optional.empty(),
            "门口机无法呼叫",
            Urgency.ROUTINE,
            Optional.empty(),
            clock.instant().minus(Duration.ofHours(1)),
            RequestSource.DESK,
            Optional.empty(),
            Optional.empty()),
        site.context());
  }

  private List<AuditEntryView> ofDocument(String document) {
    List<AuditEntryView> found = entries(new Query().document(document));
    // The sealer's timer may be at work: until it is done a number has no alias.
    if (found.isEmpty()) {
      sealAll();
      found = entries(new Query().document(document));
    }
    return found;
  }

  private List<AuditEntryView> entries(Query query) {
    return audit.search(query.build(200, Optional.empty())).rows();
  }

  private static Change.Field field(AuditEntryView entry, String thing, String name) {
    return entry.changes().stream()
        .filter(change -> change.thing().equals(thing))
        .flatMap(change -> change.fields().stream())
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  /** What a test asks for. */
  private static final class Query {
    private Optional<String> person = Optional.empty();
    private Optional<String> document = Optional.empty();
    private Optional<String> call = Optional.empty();

    Query person(String login) {
      person = Optional.of(login);
      return this;
    }

    Query document(String name) {
      document = Optional.of(name);
      return this;
    }

    Query call(String id) {
      call = Optional.of(id);
      return this;
    }

    AuditQuery build(int limit, Optional<String> cursor) {
      return new AuditQuery(
          person, document, Optional.empty(), Optional.empty(), call, cursor, limit);
    }
  }
}
