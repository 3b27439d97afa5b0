package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;

/**
 * Makes a project with its city, store, supplier, technician and two devices, new ones each time.
 */
@Stateless
public class Fixtures {

  /** So many days ago the warranty of a project out of warranty ended. */
  static final int DAYS_OUT = 3;

  /** What a test works on. */
  public record Site(
      long projectId, String installedSerial, String spareSerial, CallContext context) {}

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /**
   * A project in or out of its warranty, with the team status given. What came in some hours ago,
   * or yesterday, finds it so already.
   */
  public Site site(String teamStatus, boolean inWarranty) {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    long region = insert("region (id, code, name, name_en) values (?, ?, '区域', 'Region')", tag);
    long city =
        insert(
            "city (id, code, region_id, name, name_en) values (?, ?, ?, '深圳', 'Shenzhen')",
            tag,
            region);
    long person = person(tag);
    long center =
        insert(
            "property_center (id, code, name, name_en, city_id) values (?, ?, '物业', 'Centre', ?)",
            tag,
            city);
    long project =
        insert(
            "project (id, code, name, name_en, city_id, property_center_id, completed_on,"
                + " moved_in_on, warranty_ends_on) values (?, ?, '花园', 'Garden', ?, ?, ?, ?, ?)",
            tag,
            city,
            center,
            today.minusYears(3),
            today.minusYears(2),
            inWarranty ? today.plusYears(1) : today.minusDays(DAYS_OUT));
    insert(
        "team_status (id, project_id, status, valid_from) values (?, ?, ?, ?)",
        project,
        teamStatus,
        today.minusYears(3));
    long supplier = insert("supplier (id, code, name, name_en) values (?, ?, '厂家', 'Maker')", tag);
    long model =
        insert(
            "device_model (id, code, category, name, name_en, supplier_id)"
                + " values (?, ?, 'DOOR_STATION', '门口机', 'Door station', ?)",
            tag,
            supplier);
    long siteId = location("SITE", "SITE-" + tag, "project_id", project);
    long storeId = location("STORE", "STORE-" + tag, "city_id", city);
    location("SUPPLIER", "SUPPLIER-" + tag, "supplier_id", supplier);
    device("OLD-" + tag, model, "INSTALLED", project, siteId, person);
    device("NEW-" + tag, model, "IN_STORE", null, storeId, person);
    return new Site(project, "OLD-" + tag, "NEW-" + tag, atWork(person, tag));
  }

  /** A request at the desk of a project; an emergency with the ground that every case knows. */
  static RegisterRequest request(long projectId, Urgency urgency, Instant receivedAt) {
    return new RegisterRequest(
        projectId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "门口机黑屏",
        urgency,
        urgency == Urgency.EMERGENCY
            ? Optional.of(EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED)
            : Optional.empty(),
        receivedAt,
        RequestSource.DESK,
        Optional.empty(),
        Optional.empty());
  }

  /** Announces a person on the test's thread, until the next test announces another. */
  static CallContext atWork(long person, String login) {
    call(person, login).begin();
    return new CallContext(person, login, login, login);
  }

  /** Threads on which the same person is at work as on this one. */
  static ThreadFactory atWork() {
    Call call = Call.current().orElseThrow();
    return task ->
        new Thread(
            () -> {
              call.begin();
              task.run();
            });
  }

  /** The product at work for a person: tests of one capability are about no role. */
  static Call call(long person, String login) {
    return new Call(
        OptionalLong.of(person),
        "system:" + login,
        login,
        Set.of(),
        login,
        Optional.of("127.0.0.1"));
  }

  /** A new person without any role. */
  public CallContext somebody() {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    return new CallContext(person(tag), tag, tag, tag);
  }

  private long person(String login) {
    return insert(
        "person (id, login, display_name, password_hash) values (?, ?, '李工', 'none')", login);
  }

  /** A room of a project with its owner; tells its id. */
  public long room(long projectId, String building, String number) {
    long room =
        insert(
            "room (id, project_id, building, room_number) values (?, ?, ?, ?)",
            projectId,
            building,
            number);
    insert("room_owner (id, room_id, name) values (?, ?, '陈美玲')", room);
    return room;
  }

  private long location(String kind, String code, String column, long owner) {
    return insert(
        "stock_location (id, code, kind, name, name_en, "
            + column
            + ") values (?, ?, '"
            + kind
            + "', '库位', 'Place', ?)",
        code,
        owner);
  }

  private void device(
      String serial, long model, String status, Long project, long location, long person) {
    long device =
        insert(
            "device (id, serial, model_id, status, project_id) values (?, ?, ?, ?,"
                + " cast(? as bigint))",
            serial,
            model,
            status,
            project);
    if (project != null) {
      insert(
          "device_installation (id, device_id, project_id, installed_on)"
              + " values (?, ?, ?, date '2024-01-01')",
          device,
          project);
    }
    long receipt = receipt();
    insert(
        "stock_move (id, model_id, device_id, quantity, from_location, to_location, moved_at,"
            + " reason, person_id) values (?, ?, ?, 1, ?, ?, now(), 'INITIAL', ?)",
        model,
        device,
        receipt,
        location,
        person);
    balance(receipt, model, device, -1);
    balance(location, model, device, 1);
  }

  private void balance(long location, long model, long device, int quantity) {
    execute(
        "insert into stock_balance (location_id, model_id, device_id, quantity, unbounded)"
            + " values (?, ?, ?, ?, ?)",
        location,
        model,
        device,
        quantity,
        quantity < 0);
  }

  private long receipt() {
    execute(
        "insert into stock_location (id, code, kind, name, name_en)"
            + " values (nextval('weibao_id'), 'RECEIPT', 'RECEIPT', '入账', 'Receipt')"
            + " on conflict (code) do nothing");
    return ((Number)
            em.createNativeQuery("select id from stock_location where code = 'RECEIPT'")
                .getSingleResult())
        .longValue();
  }

  private long insert(String into, Object... values) {
    long id =
        ((Number) em.createNativeQuery("select nextval('weibao_id')").getSingleResult())
            .longValue();
    Object[] all = new Object[values.length + 1];
    all[0] = id;
    System.arraycopy(values, 0, all, 1, values.length);
    execute("insert into " + into, all);
    return id;
  }

  private void execute(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
