package org.weibao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.demo.LoadedDemo.assertNone;
import static org.weibao.demo.LoadedDemo.numbers;
import static org.weibao.demo.LoadedDemo.texts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the demo tells of single cases: covers, photos, opinions, goods for repair, records. */
class DemoCasesTest {

  private static final String END = LoadedDemo.END;

  @BeforeAll
  static void load() throws IOException, SQLException {
    LoadedDemo.once();
  }

  @Test
  void packs_hold_for_some_projects_and_their_visits_were_held() throws SQLException {
    assertThat(texts("select distinct system from policy_binding"))
        .containsExactlyInAnyOrder("S04", "S09C", "S10", "S12");
    assertNone(
        "policy_binding b where not exists (select 1 from project p where p.code = b.subject)");
    assertThat(texts("select distinct rule from routine_visit where state = 'HELD'"))
        .contains("", "S09C.usage-visit", "S12.linkage-test");
    assertNone(
        "routine_visit v where v.rule <> '' and (v.held_on >= date '2026-11-22' or v.period_key"
            + " not like v.rule || '/%' or not exists (select 1 from routine_check c"
            + " where c.visit_id = v.id))");
  }

  @Test
  void both_sides_owe_for_some_devices_and_an_end_has_its_reason() throws SQLException {
    assertThat(texts("select distinct side from coverage_row")).hasSize(2);
    assertThat(numbers("select count(*) from coverage_row").get(0)).isGreaterThan(15);
    assertThat(numbers("select count(*) from coverage_row where ended_on is not null").get(0))
        .isPositive();
    assertNone(
        "coverage_row r join device d on d.id = r.device_id where d.status <> 'INSTALLED'"
            + " or r.entered_at >= "
            + END);
  }

  @Test
  void photos_are_pictures_and_belong_to_their_cases() throws IOException, SQLException {
    assertThat(texts("select distinct subject_kind from attachment"))
        .containsExactlyInAnyOrder("REQUEST", "WORK_ORDER");
    assertNone(
        "attachment a where not case a.subject_kind when 'REQUEST' then exists (select 1 from"
            + " service_request q where q.id = a.subject_id and q.number = a.subject_key and q.id"
            + " = a.request_id and q.project_id = a.project_id) else exists (select 1 from"
            + " work_order w where w.id = a.subject_id and w.number = a.subject_key"
            + " and w.request_id = a.request_id) end");
    assertNone(
        "attachment_content c join attachment_block b on b.content_id = c.id where c.size <>"
            + " length(b.bytes) or c.sha256 <> encode(sha256(b.bytes), 'hex')");
    try (Connection connection = LoadedDemo.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select b.bytes, c.thumbnail, c.width from attachment_content c"
                    + " join attachment_block b on b.content_id = c.id")) {
      int pictures = 0;
      while (row.next()) {
        pictures++;
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(row.getBytes(1)));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(row.getBytes(2)));
        assertThat(whole.getWidth()).isEqualTo(row.getInt(3));
        assertThat(small.getWidth()).isLessThan(whole.getWidth());
      }
      assertThat(pictures).isBetween(4, 16);
    }
  }

  @Test
  void owners_have_said_what_they_think_on_the_cards_of_their_packs() throws SQLException {
    assertThat(numbers("select count(*) from opinion_card").get(0)).isBetween(15L, 40L);
    assertThat(texts("select distinct coalesce(clause, '-') from opinion_card"))
        .containsExactlyInAnyOrder("-", "S04-25");
    assertThat(texts("select distinct levels::text from opinion_card")).containsExactly("4");
    assertNone(
        "opinion_card c join public_link l on l.id = c.link_id join service_request q on q.id ="
            + " c.request_id where l.used_at <> c.given_at or l.request_id <> q.id"
            + " or c.given_at < q.closed_at or c.given_at >= "
            + END
            + " or c.given_at > l.valid_until or length(l.token) <> 22");
    assertNone("opinion_card c where c.ratings !~ '^[A-Z_]+=[1-4](,[A-Z_]+=[1-4])*$'");
  }

  @Test
  void goods_are_in_the_workshop_in_every_state() throws SQLException {
    assertThat(texts("select distinct state from goods_receipt"))
        .containsExactlyInAnyOrder("TAKEN", "REPAIRED", "REJECTED", "PASSED", "RETURNED");
    assertNone(
        "goods_receipt g join service_request q on q.id = g.request_id where (g.state ="
            + " 'RETURNED') <> (q.status = 'CLOSED') or g.returned_at > q.closed_at"
            + " or g.repaired_at < g.taken_at or g.inspected_at < g.repaired_at");
    assertNone(
        "goods_receipt g where (select e.at from goods_event e where e.receipt_id = g.id"
            + " order by e.id desc limit 1) >= "
            + END);
    assertNone(
        "goods_receipt g where (g.state <> 'RETURNED') <> exists (select 1 from due_item i"
            + " where i.business_key = 'GOODS_REPAIR/' || g.number)");
    assertThat(
            numbers(
                "select nextval('goods_receipt_number') - (select count(*) from goods_receipt)"))
        .containsExactly(1L);
  }

  @Test
  void customers_signed_for_the_parts_that_were_kept() throws SQLException {
    assertNone(
        "work_signature s where json_array_length(cast(s.parts as json)) <> (select count(*)"
            + " from work_part u where u.work_order_id = s.work_order_id and u.back_of is null"
            + " and not exists (select 1 from work_part k where k.back_of = u.id))");
    assertThat(numbers("select count(*) from work_signature where parts <> '[]'").get(0))
        .isPositive();
  }

  @Test
  void records_of_visits_are_signed_approved_and_archived() throws SQLException {
    assertThat(texts("select state from service_record order by id"))
        .containsExactly("ARCHIVED", "APPROVED", "IN_APPROVAL");
    assertNone(
        "service_record r join approval_case c on c.document = 'SERVICE_RECORD' and c.document_id"
            + " = r.id where (c.state = 'IN_APPROVAL') <> (r.state = 'IN_APPROVAL')");
    assertThat(
            texts(
                "select waiting_role from approval_case where document = 'SERVICE_RECORD'"
                    + " and waiting_role is not null"))
        .containsExactly("DEPT_MANAGER");
  }
}
