package org.weibao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Approvals as an older release kept them, made of what the demo tells, migrated and compared with
 * it again.
 *
 * @param cases how many approvals there are
 * @param differing how many cases, rounds, steps and decisions are not the same
 */
record OlderApprovals(long cases, List<Long> differing) {

  private static final String OLDER =
      """
      create schema older;
      create table older.supplier_return as select * from supplier_return;
      create table older.fault_record as select * from fault_record;
      create table older.return_step as
        select c.document_id as return_id, s.step_number as step_order, s.action, s.role, s.clause
          from approval_step s join approval_case c on c.id = s.case_id where c.document = 'F2';
      create table older.return_copy as
        select c.document_id as return_id, unnest(string_to_array(r.copies, ',')) as role
          from approval_round r join approval_case c on c.id = r.case_id where c.document = 'F2';
      create table older.return_decision as
        select c.document_id as return_id, d.step_number as step_order, d.agreed, d.opinion,
               d.decided_by, d.acting_for, d.decided_at
          from approval_decision d join approval_case c on c.id = d.case_id
         where c.document = 'F2';
      """;

  private static final String DIFFERENCES =
      """
      with pair as (
        select m.id as older, p.id as newer,
               (m.state, m.number, m.link, m.project_id, m.operation, m.subject_column,
                m.subject_id, m.requested_by, coalesce(m.waiting_role, '-'))
               is distinct from
               (p.state, p.number, p.link, p.project_id, p.operation, p.subject_column,
                p.subject_id, p.requested_by, coalesce(p.waiting_role, '-')) as differs
          from older.approval_case m
          full join (select * from public.approval_case where document in ('F1', 'F2')) p
            using (document, document_id))
      select count(*) as cases, count(*) filter (where differs) as cases_differ,
             (select count(*) from pair join older.approval_round m on m.case_id = older
                join public.approval_round p on p.case_id = newer
               where m.fingerprint <> p.fingerprint
                  or jsonb_typeof(m.why::jsonb) <> 'array') as fingerprints_differ,
             (select count(*) from pair join older.approval_step m on m.case_id = older
                full join (public.approval_step p join pair q on q.newer = p.case_id)
                  on q.older = m.case_id and p.step_number = m.step_number
               where (m.role, m.action, m.clause, m.rule)
                     is distinct from (p.role, p.action, p.clause, p.rule)) as steps_differ,
             (select abs((select count(*) from older.approval_decision)
                       - (select count(*) from public.approval_decision d
                            join public.approval_case c on c.id = d.case_id
                           where c.document in ('F1', 'F2')))) as decisions_differ
        from pair
      """;

  /** Migrates in a schema of its own and leaves nothing behind. */
  static OlderApprovals migrated(Connection connection) throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(OLDER);
      statement.execute("set local search_path = older, public");
      statement.execute(migration());
      try (ResultSet row = statement.executeQuery(DIFFERENCES)) {
        row.next();
        return new OlderApprovals(
            row.getLong(1),
            List.of(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
      }
    } finally {
      connection.rollback();
    }
  }

  private static String migration() throws IOException {
    try (InputStream file =
        OlderApprovals.class.getResourceAsStream("/db/migration/approval/V240__approval.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
