package org.weibao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.demo.LoadedDemo.assertNone;
import static org.weibao.demo.LoadedDemo.numbers;
import static org.weibao.demo.LoadedDemo.texts;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weibao.device.DeviceCategory;
import org.weibao.organization.Role;
import org.weibao.repair.FaultCause;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestStatus;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.control.SupplierMessageReader;
import org.weibao.security.PasswordHash;
import org.weibao.stock.MoveReason;

/** Loads the demo once into a real database with the product's own schema, and looks at it. */
class DemoLoaderTest {

  private static final String END = LoadedDemo.END;

  private static LoadResult loaded;

  @BeforeAll
  static void load() throws IOException, SQLException {
    loaded = LoadedDemo.once();
  }

  @Test
  void it_has_the_size_that_was_promised() throws SQLException {
    assertThat(loaded.requests()).isEqualTo(4000);
    assertThat(
            numbers(
                """
                select (select count(*) from city), (select count(*) from project),
                       (select count(*) from property_center), (select count(*) from supplier),
                       (select count(*) from device_model),
                       (select count(*) from device where supplier_warranty_ends_on is not null),
                       (select count(*) from service_request)
                """))
        .containsExactly(3L, 12L, 6L, 5L, 40L, 5000L, 4000L);
    assertThat(texts("select distinct category from device_model"))
        .containsExactlyInAnyOrder(names(DeviceCategory.values()));
  }

  @Test
  void a_second_load_changes_nothing() throws SQLException {
    LoadResult second = LoadedDemo.again();
    assertThat(second.loaded()).isFalse();
    assertThat(second.accounts()).isEqualTo(loaded.accounts());
    assertThat(numbers("select count(*) from service_request")).containsExactly(4000L);
  }

  @Test
  void every_role_has_an_account_and_the_password_is_theirs() throws SQLException {
    List<String> roles =
        loaded.accounts().stream().flatMap(account -> account.roles().stream()).toList();
    assertThat(roles).contains(names(Role.values()));
    assertThat(texts("select distinct role from role_assignment"))
        .containsExactlyInAnyOrder(names(Role.values()));
    String hash = texts("select distinct password_hash from person").get(0);
    assertThat(PasswordHash.matches(loaded.password(), hash)).isTrue();
  }

  @Test
  void today_there_is_a_project_in_every_cell_of_the_service_case_table() throws SQLException {
    assertThat(
            texts(
                """
                select distinct s.status || case when p.warranty_ends_on >= date '2026-11-21'
                         then ' in' else ' out' end
                         || case when s.status = 'DEPARTMENT_LEFT_CITY'
                              and p.warranty_ends_on >= date '2026-11-21'
                            then case when p.moved_in_on + interval '6 months' > date '2026-11-21'
                                 then ' early' else ' late' end else '' end
                  from project p cross join lateral
                       (select t.status from team_status t
                         where t.project_id = p.id and t.valid_from <= date '2026-11-21'
                         order by t.valid_from desc limit 1) s
                """))
        .containsExactlyInAnyOrder(
            "TEAM_ACTIVE in",
            "TEAM_LEFT_OTHER_TEAM_IN_CITY in",
            "DEPARTMENT_LEFT_CITY in early",
            "DEPARTMENT_LEFT_CITY in late",
            "TEAM_ACTIVE out",
            "TEAM_LEFT_OTHER_TEAM_IN_CITY out",
            "DEPARTMENT_LEFT_CITY out");
    assertThat(numbers("select count(*) from contract_term")).containsExactly(2L);
  }

  @Test
  void every_service_case_was_decided_often() throws SQLException {
    assertThat(
            texts(
                """
                select service_case from service_request group by service_case
                having count(*) >= 10
                """))
        .containsExactlyInAnyOrder("1A", "1B", "2A", "2B", "3A", "3B", "3C", "X1", "X2", "X3");
    assertThat(
            numbers(
                """
                select count(*) from service_request q where q.service_case <>
                  (select d.service_case from service_case_decision d
                    where d.request_id = q.id order by d.id desc limit 1)
                """))
        .containsExactly(0L);
  }

  @Test
  void some_came_late_and_most_in_time() throws SQLException {
    List<Long> counts =
        numbers(
            """
            select count(*) filter (where arrived_at > arrival_due_at),
                   count(*) filter (where arrived_at <= arrival_due_at)
              from service_request where arrival_due_at is not null
            """);
    assertThat(counts.get(0)).isGreaterThanOrEqualTo(5);
    assertThat(counts.get(1)).isGreaterThan(5 * counts.get(0));
  }

  @Test
  void old_requests_are_closed_and_new_ones_are_open_in_every_state() throws SQLException {
    assertThat(
            numbers(
                "select count(*) from service_request where status <> 'CLOSED' and received_at < "
                    + END
                    + " - interval '90 days'"))
        .containsExactly(0L);
    assertThat(
            numbers(
                    "select count(*) from service_request where status <> 'CLOSED'"
                        + " and urgency = 'EMERGENCY'")
                .get(0))
        .isPositive();
    assertThat(texts("select distinct status from service_request"))
        .containsExactlyInAnyOrder(names(RequestStatus.values()));
  }

  @Test
  void nothing_happens_before_its_cause_or_after_the_end() throws SQLException {
    assertNone("service_request q where q.registered_at < q.received_at");
    assertNone("service_request q where q.arrived_at < q.registered_at");
    assertNone("service_request q where q.done_at < q.arrived_at or q.closed_at < q.done_at");
    assertNone("service_request q where (q.closed_at is null) = (q.status = 'CLOSED')");
    assertNone(
        "service_request q where q.closed_before is distinct from"
            + " service_request_closed_before(q)");
    assertNone("service_request q where greatest(q.registered_at, q.closed_at) >= " + END);
    assertNone("visit v where greatest(v.arrived_at, v.left_at) >= " + END);
    assertNone("stock_move m where m.moved_at >= " + END);
    assertNone(
        "fault_record f join visit v on v.id = f.visit_id"
            + " where f.done_at < v.arrived_at or f.done_at > v.left_at");
    assertNone(
        "fault_record f where f.period <> to_char(f.done_at at time zone 'Asia/Shanghai',"
            + " 'YYYY-MM')");
    assertNone("fault_record f where f.reviewed_at < f.done_at or f.reviewed_by = f.technician_id");
    assertNone("project p where p.handed_over_on < p.completed_on");
    assertNone("project p where p.moved_in_on < p.handed_over_on");
    assertNone(
        "clock_event e join service_request q on q.id = e.request_id where e.at <>"
            + " case e.kind when 'START' then q.received_at else q.arrived_at end");
  }

  @Test
  void the_stock_book_proves() throws SQLException {
    assertThat(
            numbers(
                """
                with moved as (
                  select location_id, device_id, sum(change) as quantity from (
                    select to_location as location_id, device_id, quantity as change
                      from stock_move
                    union all
                    select from_location, device_id, -quantity from stock_move) m
                  where device_id is not null group by location_id, device_id),
                poured as (
                  select location_id, goods_id, sum(change) as quantity from (
                    select to_location as location_id, goods_id, quantity as change
                      from stock_move
                    union all
                    select from_location, goods_id, -quantity from stock_move) m
                  where goods_id is not null group by location_id, goods_id)
                select (select count(*) from stock_goods_balance b full join poured m
                         on m.location_id = b.location_id and m.goods_id = b.goods_id
                         where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)),
                       (select sum(quantity) from stock_balance),
                       (select count(*) from stock_balance b full join moved m
                         on m.location_id = b.location_id and m.device_id = b.device_id
                         where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0))
                """))
        .containsExactly(0L, 0L, 0L);
    assertThat(texts("select distinct reason from stock_move"))
        .isSubsetOf(names(MoveReason.values()))
        .as("all but corrections: nobody wrote anything down wrongly")
        .containsExactlyInAnyOrder(
            names(
                EnumSet.complementOf(EnumSet.of(MoveReason.CORRECTION))
                    .toArray(MoveReason[]::new)));
  }

  @Test
  void stock_installed_base_and_stays_agree() throws SQLException {
    assertThat(
            numbers(
                """
                select count(*) from device d
                  join stock_balance b on b.device_id = d.id and b.quantity > 0
                  join stock_location l on l.id = b.location_id
                 where d.status <> 'INSTALLED' or l.kind <> 'SITE' or l.project_id = d.project_id
                """))
        .containsExactlyElementsOf(numbers("select count(*) from device"));
    assertNone(
        "device d join stock_balance b on b.device_id = d.id and b.quantity > 0"
            + " join stock_location l on l.id = b.location_id"
            + " where (d.status in ('IN_STORE', 'FAULTY')) <> (l.kind = 'STORE')");
    assertNone(
        "device d where (d.status = 'INSTALLED') <> exists (select 1 from device_installation i"
            + " where i.device_id = d.id and i.removed_on is null"
            + " and i.project_id = d.project_id and i.installed_on = d.installed_on"
            + " and i.room_id is not distinct from d.room_id)");
    assertNone("device_installation i where i.removed_on < i.installed_on");
  }

  @Test
  void a_replacement_is_in_the_fault_record_the_stock_book_and_the_installed_base()
      throws SQLException {
    assertThat(numbers("select count(*) from fault_record where replaced").get(0))
        .isGreaterThan(100);
    assertNone(
        """
        fault_record f where f.replaced and not (
          exists (select 1 from stock_move m where m.document = f.number
                   and m.device_id = f.new_device_id and m.reason = 'REPLACEMENT_IN')
          and exists (select 1 from stock_move m where m.document = f.number
                   and m.device_id = f.old_device_id and m.reason = 'REPLACEMENT_OUT')
          and exists (select 1 from device_installation i where i.device_id = f.old_device_id
                   and i.replaced_by = f.new_device_id and i.project_id = f.project_id))
        """);
  }

  @Test
  void returns_are_in_many_states_and_agree_with_goods_and_requests() throws SQLException {
    assertThat(texts("select distinct status from supplier_return"))
        .isSubsetOf(names(ReturnStatus.values()))
        .contains("IN_APPROVAL", "CLOSED", "CANCELLED", "DECLINED");
    assertThat(texts("select distinct outcome from supplier_return where outcome is not null"))
        .containsExactlyInAnyOrder("REPAIRED", "REPLACED", "NO_FAULT_FOUND", "SCRAPPED");
    assertNone(
        "service_request q where (q.status = 'AWAITING_RETURN') and not exists (select 1 from"
            + " supplier_return r where r.request_id = q.id and r.finished_at is null)");
    assertNone(
        "supplier_return r where r.status in ('SHIPPED', 'SHIPPED_BACK') <> exists (select 1"
            + " from stock_balance b join stock_location l on l.id = b.location_id"
            + " where b.device_id = coalesce(r.replacement_id, r.device_id) and b.quantity > 0"
            + " and l.kind = 'TRANSIT')");
    assertNone(
        "supplier_return r where r.status <> (select e.status from return_event e"
            + " where e.return_id = r.id order by e.id desc limit 1)");
    assertNone(
        "supplier_return r where r.sent_sequence <> (select count(*) from outbox_message o"
            + " where o.subject = r.number) or r.heard_sequence <> (select count(*)"
            + " from inbox_message i where i.subject = r.number)");
    assertNone(
        "approval_case c join approval_decision d on d.case_id = c.id"
            + " where d.decided_by = c.requested_by");
    assertNone(
        "supplier_return r left join approval_case c"
            + " on c.document = 'F2' and c.document_id = r.id"
            + " where c.waiting_role is distinct from r.waiting_role or c.id is null");
    assertNone(
        "fault_record f left join approval_case c on c.document = 'F1' and c.document_id = f.id"
            + " where (c.state = 'AGREED') is distinct from (f.reviewed_at is not null)");
    assertNone(
        "return_event e where e.message_id is not null and not exists (select 1 from"
            + " inbox_message i where i.id = e.message_id)");
    assertNone("supplier_return r where greatest(r.finished_at, r.requested_at) >= " + END);
  }

  @Test
  void approvals_of_an_older_release_become_what_the_product_itself_would_have_kept()
      throws IOException, SQLException {
    try (Connection connection = LoadedDemo.connect()) {
      OlderApprovals found = OlderApprovals.migrated(connection);
      assertThat(found.cases()).isGreaterThan(4000);
      assertThat(found.differing()).containsOnly(0L);
    }
  }

  @Test
  void what_suppliers_wrote_can_be_read_by_the_product() throws Exception {
    List<String> bodies = texts("select body from inbox_message");
    assertThat(bodies).hasSizeGreaterThan(500);
    for (String body : bodies) {
      assertThat(SupplierMessageReader.read(body).number()).startsWith("RT");
    }
  }

  @Test
  void only_words_of_the_product_are_used() throws SQLException {
    assertThat(texts("select distinct cause from fault_record"))
        .containsExactlyInAnyOrder(names(FaultCause.values()));
    assertThat(
            texts(
                "select distinct emergency_ground from service_request"
                    + " where emergency_ground is not null"))
        .containsExactlyInAnyOrder(names(EmergencyGround.values()));
    assertThat(texts("select distinct source from service_request"))
        .containsExactlyInAnyOrder("DESK", "F5_FILE", "API");
  }

  @Test
  void the_product_goes_on_with_numbers_and_ids_of_its_own() throws SQLException {
    assertThat(
            numbers(
                """
                select nextval('service_request_number'),
                       nextval('fault_record_number')
                         - (select max(split_part(number, '-', 2)::bigint) from fault_record),
                       (nextval('weibao_id') - 100 > greatest((select max(id) from clock_event),
                         (select max(id) from device_installation)))::int
                """))
        .containsExactly(4001L, 1L, 1L);
  }

  private static String[] names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
  }
}
