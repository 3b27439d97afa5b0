package org.weibao.stock.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Row;
import org.weibao.stock.BalanceRow;
import org.weibao.stock.BookProof;
import org.weibao.stock.LocationKind;
import org.weibao.stock.MoveReason;
import org.weibao.stock.StockMoveView;
import org.weibao.stock.StockProblem;

/** The stored book: a move and its two balances change together or not at all. */
@ApplicationScoped
public class StockBook {

  /** What {@link #record} enters: one device from one place to another. */
  public record Move(
      long deviceId,
      long modelId,
      StockLocation from,
      StockLocation to,
      MoveReason reason,
      String document,
      Instant at,
      CallContext context) {}

  private static final String ADD_TO_BALANCE =
      """
      insert into stock_balance (location_id, model_id, device_id, quantity, unbounded)
      values (:location, :model, :device, :change, :unbounded)
      on conflict (location_id, device_id)
      do update set quantity = stock_balance.quantity + excluded.quantity
      returning location_id, model_id, device_id, quantity,
                quantity - cast(:change as integer) as quantity_before
      """;

  private static final String TAKE_FROM_BALANCE =
      """
      update stock_balance set quantity = quantity - 1
       where location_id = :location and device_id = :device and (quantity > 0 or unbounded)
      returning location_id, model_id, device_id, quantity, quantity + 1 as quantity_before
      """;

  private static final String MOVES =
      """
      select v.id, d.serial, m.code as model_code, f.code as from_code, f.name as from_name,
             f.name_en as from_name_en, t.code as to_code, t.name as to_name,
             t.name_en as to_name_en, v.moved_at, v.reason, v.document, p.display_name
        from stock_move v
        join device d on d.id = v.device_id
        join device_model m on m.id = v.model_id
        join stock_location f on f.id = v.from_location
        join stock_location t on t.id = v.to_location
        join person p on p.id = v.person_id
      """;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;

  /**
   * Enters a move.
   *
   * @throws BusinessException {@link StockProblem#NOT_THERE} if the device is not at the place it
   *     leaves, also if somebody else took it in the meantime
   */
  public void record(Move move) {
    if (move.from().kind() == LocationKind.RECEIPT) {
      add(move, move.from(), -1);
    } else if (!take(move)) {
      throw new BusinessException(StockProblem.NOT_THERE, "serial", move.deviceId());
    }
    add(move, move.to(), 1);
    em.persist(new StockMove(move));
  }

  private boolean take(Move move) {
    return !balance(
            TAKE_FROM_BALANCE, Map.of("location", move.from().id(), "device", move.deviceId()))
        .isEmpty();
  }

  private void add(Move move, StockLocation location, int change) {
    balance(
        ADD_TO_BALANCE,
        Map.of(
            "location", location.id(),
            "model", move.modelId(),
            "device", move.deviceId(),
            "change", change,
            "unbounded", location.kind() == LocationKind.RECEIPT));
  }

  private List<Row> balance(String sql, Map<String, ?> parameters) {
    return trail.make(new SqlChange(Operation.CHANGED, "StockBalance", sql, parameters));
  }

  /** The place that holds a device. */
  public Optional<StockLocation> whereabouts(long deviceId) {
    return Row.find(
            em,
            "select location_id from stock_balance where device_id = :device and quantity > 0",
            Map.of("device", deviceId))
        .map(row -> em.find(StockLocation.class, row.number("location_id")));
  }

  /** A project's place. */
  public StockLocation site(long projectId) {
    return place("l.kind = 'SITE' and l.project_id = :owner", projectId);
  }

  /** A supplier's place. */
  public StockLocation supplier(long supplierId) {
    return place("l.kind = 'SUPPLIER' and l.supplier_id = :owner", supplierId);
  }

  /** A city's store. */
  public StockLocation store(long cityId) {
    return place("l.kind = 'STORE' and l.city_id = :owner", cityId);
  }

  /** The road. */
  public StockLocation transit() {
    return place(LocationKind.TRANSIT);
  }

  /** Where goods enter the book. */
  public StockLocation receipt() {
    return place(LocationKind.RECEIPT);
  }

  /** Where goods end. */
  public StockLocation scrap() {
    return place(LocationKind.SCRAP);
  }

  private StockLocation place(String condition, long ownerId) {
    return Row.find(
            em, "select l.id from stock_location l where " + condition, Map.of("owner", ownerId))
        .map(row -> em.find(StockLocation.class, row.number("id")))
        .orElseThrow(() -> new BusinessException(StockProblem.NO_LOCATION, null, ownerId));
  }

  private StockLocation place(LocationKind kind) {
    return Row.find(
            em, "select id from stock_location where kind = :kind", Map.of("kind", kind.name()))
        .map(row -> em.find(StockLocation.class, row.number("id")))
        .orElseThrow(() -> new BusinessException(StockProblem.NO_LOCATION, null, kind));
  }

  /** Moves of a device, the latest first. */
  public List<StockMoveView> movesOf(long deviceId) {
    return moves(MOVES + " where v.device_id = :key order by v.id desc", deviceId);
  }

  /** Moves of a document, the first first. */
  public List<StockMoveView> movesOfDocument(String document) {
    return moves(MOVES + " where v.document = :key order by v.id", document);
  }

  private List<StockMoveView> moves(String sql, Object key) {
    return Row.list(em, sql, Map.of("key", key)).stream()
        .map(
            row ->
                new StockMoveView(
                    row.number("id"),
                    row.text("serial"),
                    row.text("model_code"),
                    row.text("from_code"),
                    row.text("from_name"),
                    row.text("from_name_en"),
                    row.text("to_code"),
                    row.text("to_name"),
                    row.text("to_name_en"),
                    row.instant("moved_at"),
                    row.constant("reason", MoveReason.class),
                    row.optionalText("document"),
                    row.text("display_name")))
        .toList();
  }

  /** What is where, without the place where goods enter. */
  public List<BalanceRow> balances() {
    String sql =
        """
        select l.code, l.kind, l.name, l.name_en, m.code as model_code, m.name as model_name,
               m.name_en as model_name_en, sum(b.quantity) as quantity
          from stock_balance b
          join stock_location l on l.id = b.location_id
          join device_model m on m.id = b.model_id
         where b.quantity > 0
         group by l.id, m.id
         order by l.kind, l.code, m.code
        """;
    return Row.list(em, sql, Map.of()).stream()
        .map(
            row ->
                new BalanceRow(
                    row.text("code"),
                    row.constant("kind", LocationKind.class),
                    row.text("name"),
                    row.text("name_en"),
                    row.text("model_code"),
                    row.text("model_name"),
                    row.text("model_name_en"),
                    row.number("quantity")))
        .toList();
  }

  /** Sums of the whole book. */
  public BookProof proof() {
    String sql =
        """
        with moved as (
          select location_id, device_id, sum(change) as quantity from (
            select to_location as location_id, device_id, quantity as change from stock_move
            union all
            select from_location, device_id, -quantity from stock_move) m
          group by location_id, device_id)
        select (select coalesce(sum(quantity), 0) from stock_balance) as total,
               (select count(*) from stock_balance b full join moved m
                 on m.location_id = b.location_id and m.device_id = b.device_id
                 where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)) as differing,
               (select count(*) from stock_move) as moves
        """;
    Row row = Row.find(em, sql, Map.of()).orElseThrow();
    return new BookProof(row.number("total"), row.number("differing"), row.number("moves"));
  }
}
