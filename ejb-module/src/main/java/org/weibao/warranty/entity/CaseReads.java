package org.weibao.warranty.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;
import org.weibao.warranty.MakerWord;
import org.weibao.warranty.control.CaseFacts;
import org.weibao.warranty.control.CaseFacts.DeviceDates;

/** What is known of requests and devices when somebody asks who pays; always as it is now. */
@ApplicationScoped
@Unscoped("of a request or device that was found in scope")
public class CaseReads {

  private static final String EXPIRED = "EXPIRED";

  /**
   * The device is the one that F1 found at fault, or the one that was named when it was reported.
   */
  private static final String FACTS =
      """
      select q.id, q.number, q.received_at, q.project_id, p.code, p.completed_on,
             p.warranty_ends_on, d.id as device_id, d.serial, d.supplier_warranty_ends_on,
             coalesce(s.installed_on, d.installed_on) as installed_on, m.category,
             c.service_case, c.warranty, c.payer_clause, c.policy, c.inputs,
             k.component, r.number as return_number, r.refusal_code, r.outcome
        from service_request q
        join project p on p.id = q.project_id
        join lateral (select * from service_case_decision x where x.request_id = q.id
                       order by x.id desc limit 1) c on true
        left join lateral (select x.device_id from fault_record x where x.request_id = q.id
                            order by x.id desc limit 1) f on true
        left join device d on d.id = coalesce(f.device_id, q.device_id)
        left join device_model m on m.id = d.model_id
        left join lateral (select x.installed_on from device_installation x
                            where x.device_id = d.id and x.project_id = q.project_id
                            order by x.installed_on desc, x.id desc limit 1) s on true
        left join lateral (select x.component from failed_component x where x.request_id = q.id
                            order by x.id desc limit 1) k on true
        left join lateral (select x.number, x.refusal_code, x.outcome from supplier_return x
                            where x.request_id = q.id and x.device_id = d.id
                              and x.status not in ('CANCELLED', 'DECLINED')
                            order by x.id desc limit 1) r on true
       where q.id = :request
      """;

  private static final String DATES =
      """
      select p.completed_on, p.warranty_ends_on, d.installed_on, d.supplier_warranty_ends_on,
             m.category
        from device d
        join device_model m on m.id = d.model_id
        left join project p on p.id = d.project_id
       where d.id = :device
      """;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Facts of a request. */
  public CaseFacts facts(long requestId) {
    return Row.find(em, FACTS, Map.of("request", requestId)).map(this::facts).orElseThrow();
  }

  private CaseFacts facts(Row row) {
    Optional<MakerWord> maker =
        MakerWord.of(row.optionalText("refusal_code"), row.optionalText("outcome"));
    return new CaseFacts(
        row.number("id"),
        row.text("number"),
        row.number("project_id"),
        row.text("code"),
        LocalDate.ofInstant(row.instant("received_at"), clock.getZone()),
        row.optionalNumber("device_id"),
        row.optionalText("serial"),
        dates(row),
        row.text("service_case"),
        row.text("warranty").equals(EXPIRED),
        row.text("payer_clause"),
        row.text("policy"),
        Optional.ofNullable(DecisionJson.readInputs(row.text("inputs")).get("cause")),
        row.optionalText("component"),
        maker,
        maker.flatMap(word -> row.optionalText("return_number")));
  }

  /** Dates of a device. */
  public DeviceDates dates(long deviceId) {
    return Row.find(em, DATES, Map.of("device", deviceId)).map(CaseReads::dates).orElseThrow();
  }

  private static DeviceDates dates(Row row) {
    return new DeviceDates(
        row.optionalDate("completed_on"),
        row.optionalDate("warranty_ends_on"),
        row.optionalDate("installed_on"),
        row.optionalDate("supplier_warranty_ends_on"),
        row.optionalText("category"));
  }

  /** Open requests of a project whose cost was decided, in the order in which all lock them. */
  public List<Long> openOfProject(long projectId) {
    return ids(
        "select q.id from service_request q where q.project_id = :of and q.status <> 'CLOSED'"
            + " and exists (select 1 from cover_decision c where c.request_id = q.id)"
            + " order by q.id",
        projectId);
  }

  /** Open requests of a device whose cost was decided, in the order in which all lock them. */
  public List<Long> openOfDevice(long deviceId) {
    return ids(
        "select distinct q.id from cover_decision c join service_request q on q.id = c.request_id"
            + " where c.device_id = :of and q.status <> 'CLOSED' order by q.id",
        deviceId);
  }

  private List<Long> ids(String sql, long of) {
    return Row.list(em, sql, Map.of("of", of)).stream().map(row -> row.number("id")).toList();
  }
}
