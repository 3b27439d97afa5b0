package org.weibao.warranty.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.Unscoped;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverDecisionView;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.CoverageRow;
import org.weibao.warranty.RowOrigin;
import org.weibao.warranty.Side;
import org.weibao.warranty.control.CaseFacts;
import org.weibao.warranty.control.KnownRow;

/** Stored rows of cover and decisions. */
@ApplicationScoped
@Unscoped("of a request or device that was found in scope")
public class CoverStore {

  private static final String ROWS =
      """
      select r.*, e.display_name as entered, least(r.ends_on, r.ended_on) as last_day
        from coverage_row r
        left join person e on e.id = r.entered_by
       where r.device_id = :device
       order by r.ends_on desc, r.id
      """;

  private static final String DECISIONS =
      """
      select c.number, c.decided_at, c.ground, c.service_case, c.policy, c.inputs, c.fingerprint,
             l.cost_class, l.customer, l.department, l.supplier, l.clause, l.steps
        from cover_decision c
        join cover_line l on l.decision_id = c.id
       where c.request_id = :request
       order by c.number desc, l.id
      """;

  @PersistenceContext EntityManager em;

  /** Rows of a device, those that were ended and are void too, the latest end first. */
  public List<Row> rows(long deviceId) {
    return Row.list(em, ROWS, Map.of("device", deviceId));
  }

  /** Rows of a device that hold on some day. */
  public List<KnownRow> known(long deviceId) {
    return rows(deviceId).stream().filter(row -> !isVoid(row)).map(CoverStore::known).toList();
  }

  /** Whether a row was ended before its first day. */
  public static boolean isVoid(Row row) {
    return row.optionalDate("last_day")
        .orElseThrow()
        .isBefore(row.optionalDate("starts_on").orElseThrow());
  }

  private static KnownRow known(Row row) {
    return new KnownRow(
        new CoverageRow(
            row.number("id"),
            row.constant("side", Side.class),
            Set.copyOf(costs(row)),
            row.optionalText("component"),
            row.optionalDate("starts_on").orElseThrow(),
            row.optionalDate("last_day").orElseThrow(),
            new BigDecimal(row.text("percent")).stripTrailingZeros(),
            Set.copyOf(excludes(row)),
            row.text("source")),
        row.constant("origin", RowOrigin.class),
        row.optionalConstant("basis", CoverBasis.class));
  }

  /** What a row covers. */
  public static List<CostClass> costs(Row row) {
    return Codes.split(row.text("costs")).stream().map(CostClass::valueOf).toList();
  }

  /** What a row excludes. */
  public static List<String> excludes(Row row) {
    return Codes.split(row.text("excludes"));
  }

  /** Stores a row. */
  public void add(CoverageEntry row) {
    em.persist(row);
    em.flush();
  }

  /** A row, locked until the transaction ends. */
  public Optional<CoverageEntry> findForUpdate(long id) {
    return Optional.ofNullable(em.find(CoverageEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Keeps which part failed. */
  public void add(FailedComponent component) {
    em.persist(component);
    em.flush();
  }

  /** Sends changes to the database, so that they can be read back. */
  public void flush() {
    em.flush();
  }

  /** One decision of a request after another: nobody else decides until the transaction ends. */
  public void lock(long requestId) {
    Row.find(
        em,
        "select id from service_request where id = :request for no key update",
        Map.of("request", requestId));
  }

  /** What was decided last, if it was ever decided. */
  public Optional<Last> last(long requestId) {
    return Row.find(
            em,
            "select number, fingerprint from cover_decision where request_id = :request"
                + " order by number desc limit 1",
            Map.of("request", requestId))
        .map(row -> new Last(row.integer("number"), row.text("fingerprint")));
  }

  /** The last decision of a request. */
  public record Last(int number, String fingerprint) {}

  /** Stores a decision. */
  public void add(
      CaseFacts facts,
      CoverDecisionView decision,
      int number,
      CoverGround ground,
      String fingerprint,
      Instant now) {
    CoverDecision stored = new CoverDecision(facts, decision, number, ground, fingerprint, now);
    em.persist(stored);
    decision
        .lines()
        .forEach(line -> em.persist(new StoredCoverLine(stored.id(), facts.requestId(), line)));
    em.flush();
  }

  /** The text of a decision by which two are told apart. */
  public static String text(CoverDecisionView decision) {
    StringBuilder text = new StringBuilder(DecisionJson.inputs(decision.inputs()));
    decision
        .lines()
        .forEach(line -> text.append('\n').append(line.cost()).append(StoredCoverLine.text(line)));
    return text.toString();
  }

  /** Decisions of a request, the last first. */
  public List<CoverDecisionView> decisions(long requestId) {
    Map<Integer, List<Row>> byNumber = new LinkedHashMap<>();
    Row.list(em, DECISIONS, Map.of("request", requestId))
        .forEach(
            row ->
                byNumber
                    .computeIfAbsent(row.integer("number"), number -> new ArrayList<>())
                    .add(row));
    return byNumber.values().stream().map(CoverStore::view).toList();
  }

  private static CoverDecisionView view(List<Row> rows) {
    Row first = rows.get(0);
    List<CoverLine> lines = rows.stream().map(StoredCoverLine::line).toList();
    return new CoverDecisionView(
        first.integer("number"),
        first.optionalInstant("decided_at"),
        first.optionalConstant("ground", CoverGround.class),
        first.text("service_case"),
        first.text("policy"),
        DecisionJson.readInputs(first.text("inputs")),
        lines);
  }
}
