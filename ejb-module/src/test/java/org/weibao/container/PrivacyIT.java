package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.AuditService;
import org.weibao.kernel.Call;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.privacy.AccessKind;
import org.weibao.privacy.AccessView;
import org.weibao.privacy.ErasureResult;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyProblem;
import org.weibao.privacy.PrivacyService;
import org.weibao.privacy.RetentionService;
import org.weibao.project.ProjectService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Owners' data in the running services: masked, read and logged, taken out, erased, forgotten. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PrivacyIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject PrivacyService privacy;
  @Inject RetentionService retention;
  @Inject AuditService audit;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject AuditFixtures hands;
  @Inject Clock clock;

  private Fixtures.Site site;
  private String phone;

  @BeforeEach
  void an_owner_of_its_own() {
    site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    String digits =
        Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()) + (1L << 40));
    phone = "139" + digits.substring(0, 8);
  }

  @Test
  void whoever_needs_the_phone_reads_it_in_full_and_that_is_logged() {
    RequestView request = register(Optional.of(phone), Optional.empty());
    assertThat(as(Role.SERVICE_TECHNICIAN, () -> requests.ownerPhone(request))).contains(phone);
    AccessView reading = only(accesses(new OwnerKey.OfRequest(request.number())));
    assertThat(reading.kind()).isEqualTo(AccessKind.READ);
    assertThat(reading.reader()).isEqualTo(actor());
    assertThat(reading.requestNumber()).contains(request.number());
    assertThat(reading.origin()).contains("127.0.0.1");
    assertThat(reading.subject()).isEqualTo("陈美玲 " + masked()).doesNotContain(phone);
  }

  @Test
  void all_others_read_a_masked_phone_and_nothing_is_logged() {
    RequestView request = register(Optional.of(phone), Optional.empty());
    for (Role role :
        List.of(
            Role.FINANCE,
            Role.STORE_KEEPER,
            Role.PURCHASING_ADMIN,
            Role.MATERIAL_PLANNER,
            Role.TECH_GROUP,
            Role.DEPT_MANAGER,
            Role.ADMINISTRATOR)) {
      assertThat(as(role, () -> requests.ownerPhone(request))).as(role.name()).contains(masked());
    }
    assertThat(request.ownerPhone()).contains(masked());
    assertThat(
            as(Role.SERVICE_TECHNICIAN, () -> requests.getByNumber(request.number()).ownerPhone()))
        .contains(masked());
    assertThat(accesses(new OwnerKey.OfRequest(request.number()))).isEmpty();
  }

  @Test
  void lists_of_rooms_are_masked_and_a_room_still_gives_its_phone_to_a_request() {
    long room = room();
    assertThat(projects.searchRooms(site.projectId(), "1202", 10))
        .singleElement()
        .satisfies(found -> assertThat(found.ownerPhone()).contains(masked()));
    RequestView request = register(Optional.empty(), Optional.of(room));
    assertThat(as(Role.CITY_HEAD, () -> requests.ownerPhone(request))).contains(phone);
  }

  @Test
  void an_owner_is_taken_out_whole_and_that_is_logged() throws IOException {
    RequestView request = register(Optional.of(phone), Optional.of(room()));
    Map<String, String> files =
        unzip(privacy.exportOwner(new OwnerKey.OfPhone(phone), "Asked for it by letter"));
    assertThat(files).containsKeys("data.json", "requests.csv", "rooms.csv");
    assertThat(files.get("data.json")).contains(phone, request.number(), "Asked for it by letter");
    assertThat(files.get("requests.csv")).contains(phone, request.number());
    AccessView export = only(accesses(new OwnerKey.OfPhone(phone)));
    assertThat(export.kind()).isEqualTo(AccessKind.EXPORTED);
    assertThat(export.reason()).contains("Asked for it by letter");
  }

  @Test
  void a_member_of_staff_is_taken_out_without_any_owner_and_without_the_password()
      throws IOException {
    RequestView request = registeredByTheMember();
    sealAll();
    String login = site.context().login();
    Map<String, String> files = unzip(privacy.exportMember(login, "Leaves the company"));
    assertThat(files.get("data.json"))
        .contains(login, request.number())
        .doesNotContain(phone, "password");
    assertThat(files.get("changes.csv")).contains("ServiceRequest");
  }

  @Test
  void nothing_is_taken_out_without_a_reason_or_of_nobody() {
    refused(PrivacyProblem.REASON_MISSING, () -> privacy.exportOwner(key(), " "));
    refused(PrivacyProblem.UNKNOWN_PERSON, () -> privacy.exportOwner(key(), "why"));
    refused(PrivacyProblem.UNKNOWN_PERSON, () -> privacy.exportMember("no-such-login", "why"));
    refused(
        PrivacyProblem.DAY_IN_FUTURE, () -> privacy.eraseOwner(key(), today().plusDays(1), "why"));
  }

  @Test
  void an_erased_owner_is_gone_from_old_closed_requests_rooms_and_the_trail_and_the_chain_holds() {
    long room = room();
    RequestView old = register(Optional.of(phone), Optional.of(room));
    RequestView open = register(Optional.of(phone), Optional.empty());
    hands.run(
        "update service_request set status = 'CLOSED', received_at = received_at - interval"
            + " '40 days' where id = "
            + old.id());
    sealAll();
    ErasureResult result = privacy.eraseOwner(key(), today().minusDays(30), "Asked for it");
    assertThat(result).isEqualTo(new ErasureResult(1, 1, 1, 1));
    RequestView erased = requests.getByNumber(old.number());
    assertThat(erased.ownerName()).isEmpty();
    assertThat(erased.ownerPhone()).isEmpty();
    assertThat(erased.roomLabel()).isEmpty();
    assertThat(erased.demand()).isEqualTo("门口机无法呼叫");
    assertThat(requests.getByNumber(open.number()).ownerPhone()).contains(masked());
    assertThat(hands.read("select coalesce(phone, 'none') from room_owner where room_id = " + room))
        .containsExactly("none");
    sealAll();
    List<AuditEntryView> trail = history(old);
    assertThat(trail).hasSize(2);
    assertThat(trail.toString()).doesNotContain("陈美玲", masked());
    assertThat(hands.read("select personal from audit_entry where personal like '%" + phone + "%'"))
        .as("of the request that stays")
        .hasSize(1);
    assertThat(audit.verify().broken()).isEmpty();
    assertThat(privacy.eraseOwner(key(), today().minusDays(30), "again"))
        .isEqualTo(new ErasureResult(0, 0, 0, 1));
  }

  @Test
  void retention_blanks_what_is_old_enough_and_the_chain_holds() {
    RequestView request = register(Optional.of(phone), Optional.empty());
    sealAll();
    retention.blank(1);
    assertThat(only(history(request)).blanked()).isFalse();
    audit.blankBefore(clock.instant().plus(Duration.ofMinutes(1)));
    sealAll();
    AuditEntryView blanked = only(history(request));
    assertThat(blanked.blanked()).isTrue();
    assertThat(blanked.actor()).isEqualTo(actor());
    assertThat(blanked.changes()).isEmpty();
    assertThat(audit.verify().broken()).isEmpty();
    assertThatThrownBy(() -> retention.blank(0)).hasMessageContaining("at least one day");
  }

  @Test
  void the_log_of_readings_is_kept_for_its_days_and_cannot_be_altered() {
    RequestView request = register(Optional.of(phone), Optional.empty());
    as(Role.CITY_HEAD, () -> requests.ownerPhone(request));
    retention.forget(1);
    assertThat(accesses(key())).hasSize(1);
    assertThatThrownBy(() -> hands.run("update personal_data_access set reader = 'nobody'"))
        .hasStackTraceContaining("append-only");
    hands.runUnguarded(
        "update personal_data_access set at = at - interval '3 days' where request_id = "
            + request.id());
    assertThat(retention.forget(2)).isPositive();
    assertThat(accesses(key())).isEmpty();
  }

  private List<AuditEntryView> history(RequestView request) {
    return audit
        .search(
            new AuditQuery(
                Optional.empty(),
                Optional.of("ServiceRequest:" + request.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                50))
        .rows();
  }

  private OwnerKey key() {
    return new OwnerKey.OfPhone(phone);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private String masked() {
    return phone.substring(0, 3) + "****" + phone.substring(7);
  }

  private List<AccessView> accesses(OwnerKey key) {
    return privacy.accesses(Optional.of(key), Optional.empty(), 50).rows();
  }

  private long room() {
    long room = fixtures.room(site.projectId(), "3", "1202");
    hands.run("update room_owner set phone = '" + phone + "' where room_id = " + room);
    return room;
  }

  /** Under the member's own name, as the trail tells it of people. */
  private RequestView registeredByTheMember() {
    scopes.grant(site.context().personId(), Role.REGIONAL_ADMIN, ScopeKind.DEPARTMENT, null);
    Runnable end = AccessFixtures.call(site.context(), Role.REGIONAL_ADMIN).begin();
    try {
      return register(Optional.of(phone), Optional.empty());
    } finally {
      end.run();
    }
  }

  /** The product at work for the site's person, as the fixtures announce it. */
  private String actor() {
    return "system:" + site.context().login();
  }

  private <T> T as(Role role, Supplier<T> work) {
    Call call =
        new Call(
            OptionalLong.of(site.context().personId()),
            actor(),
            site.context().displayName(),
            Set.of(role.name()),
            UUID.randomUUID().toString(),
            Optional.of("127.0.0.1"));
    Runnable end = call.begin();
    try {
      return work.get();
    } finally {
      end.run();
    }
  }

  private void sealAll() {
    while (!hands.read("select 'x' from audit_entry where position is null").isEmpty()) {
      audit.seal();
    }
  }

  private static Map<String, String> unzip(byte[] archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  private RequestView register(Optional<String> ownerPhone, Optional<Long> room) {
    return requests.register(
        new RegisterRequest(
            site.projectId(),
            room,
            Optional.of("3-1202"),
            Optional.of("陈美玲"),
            ownerPhone,
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
}
