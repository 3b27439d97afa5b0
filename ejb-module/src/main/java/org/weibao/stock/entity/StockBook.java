package org.weibao.stock.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Messages;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
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
      do update set quantity = stock_balance.quantity + excluded.quantity,
                    model_id = excluded.model_id
      returning location_id, model_id, device_id, quantity,
                quantity - cast(:change as integer) as quantity_before
      """;

  private static final String TAKE_FROM_BALANCE =
      """
      update stock_balance set quantity = quantity - 1
       where location_id = :location and device_id = :device and (quantity > 0 or unbounded)
      returning location_id, model_id, device_id, quantity, quantity + 1 as quantity_before
      """;

  /** Place of a project, city or supplier, made when first something goes there. */
  private static final String OPEN_PLACE =
      """
      insert into stock_location (id, code, kind, name, name_en, %1$s_id)
      select nextval('weibao_id'), '%2$s-' || o.code, '%2$s', o.name, o.name_en, o.id
        from %1$s o where o.id = :owner
      on conflict do nothing
      returning id, code, kind, name
      """;

  private static final String OPEN_BAG =
      """
      insert into stock_location (id, code, kind, name, name_en, city_id, person_id)
      select nextval('weibao_id'), 'BAG-' || p.id, 'BAG', replace(:name, '{0}', p.display_name),
             replace(:nameEn, '{0}', p.display_name), p.city_id, p.id
        from person p where p.id = :owner
      on conflict do nothing
      returning id, code, kind, person_id
      """;

  /** One of the places that the department has once. */
  private static final String OPEN_ONLY_PLACE =
      """
      insert into stock_location (id, code, kind, name, name_en)
      values (nextval('weibao_id'), :kind, :kind, :name, :nameEn)
      on conflict do nothing
      returning id, code, kind, name
      """;

  private static final String PROOF =
      """
      with changed as (
        select to_location as location_id, device_id, goods_id, quantity as change from stock_move
        union all
        select from_location, device_id, goods_id, -quantity from stock_move),
      moved as (
        select location_id, device_id, sum(change) as quantity from changed
         where device_id is not null group by location_id, device_id),
      poured as (
        select location_id, goods_id, sum(change) as quantity from changed
         where goods_id is not null group by location_id, goods_id)
      select (select coalesce(sum(quantity), 0) from stock_balance)
             + (select coalesce(sum(quantity), 0) from stock_goods_balance) as total,
             (select count(*) from stock_balance b full join moved m
               on m.location_id = b.location_id and m.device_id = b.device_id
               where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0))
             + (select count(*) from stock_goods_balance b full join poured m
               on m.location_id = b.location_id and m.goods_id = b.goods_id
               where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)) as differing,
             (select count(*) from stock_move) as moves
      """;

  private static final String MOVES =
      "select " + StockListing.MOVE_SELECT + " " + StockListing.MOVE_FROM;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * Enters a move.
   *
   * @throws BusinessException {@link StockProblem#NOT_THERE} if the device is not at the place it
   *     leaves, also if somebody else took it in the meantime
   */
  @Unscoped("a change, of a device that was found in scope")
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
  @Unscoped("by id of a device that was found in scope")
  public Optional<StockLocation> whereabouts(long deviceId) {
    return Row.find(
            em,
            "select location_id from stock_balance where device_id = :device and quantity > 0",
            Map.of("device", deviceId))
        .map(row -> em.find(StockLocation.class, row.number("location_id")));
  }

  /** A project's place. */
  @Unscoped("for a move")
  public StockLocation site(long projectId) {
    return place("project", "SITE", projectId);
  }

  /** A supplier's place. */
  @Unscoped("for a move")
  public StockLocation supplier(long supplierId) {
    return place("supplier", "SUPPLIER", supplierId);
  }

  /** A city's store. */
  @Unscoped("for a move")
  public StockLocation store(long cityId) {
    return place("city", "STORE", cityId);
  }

  /** A technician's bag. */
  @Unscoped("for a move")
  public StockLocation bag(long personId) {
    String sql = "select id from stock_location where kind = 'BAG' and person_id = :owner";
    return find(sql, Map.of("owner", personId))
        .or(
            () -> {
              open(
                  OPEN_BAG,
                  Map.of(
                      "owner", personId,
                      "name", Messages.text(Locale.SIMPLIFIED_CHINESE, "stock.bag-of", "{0}"),
                      "nameEn", Messages.text(Locale.ENGLISH, "stock.bag-of", "{0}")));
              return find(sql, Map.of("owner", personId));
            })
        .orElseThrow(() -> new BusinessException(StockProblem.UNKNOWN_PERSON, "personId"));
  }

  /** A place by its id. */
  @Unscoped("by id of something that was found in scope")
  public StockLocation location(long id) {
    return em.find(StockLocation.class, id);
  }

  /** The road. */
  @Unscoped("for a move")
  public StockLocation transit() {
    return place(LocationKind.TRANSIT);
  }

  /** Where goods enter the book. */
  @Unscoped("for a move")
  public StockLocation receipt() {
    return place(LocationKind.RECEIPT);
  }

  /** Where goods end. */
  @Unscoped("for a move")
  public StockLocation scrap() {
    return place(LocationKind.SCRAP);
  }

  private StockLocation place(String owner, String kind, long ownerId) {
    String sql =
        "select id from stock_location where kind = '" + kind + "' and " + owner + "_id = :owner";
    Map<String, ?> parameters = Map.of("owner", ownerId);
    return find(sql, parameters)
        .or(
            () -> {
              open(OPEN_PLACE.formatted(owner, kind), parameters);
              return find(sql, parameters);
            })
        .orElseThrow(() -> new BusinessException(StockProblem.NO_LOCATION, null, ownerId));
  }

  private StockLocation place(LocationKind kind) {
    String sql = "select id from stock_location where kind = :kind";
    Map<String, ?> parameters = Map.of("kind", kind.name());
    return find(sql, parameters)
        .or(
            () -> {
              open(
                  OPEN_ONLY_PLACE,
                  Map.of(
                      "kind", kind.name(),
                      "name", Messages.text(Locale.SIMPLIFIED_CHINESE, kind),
                      "nameEn", Messages.text(Locale.ENGLISH, kind)));
              return find(sql, parameters);
            })
        .orElseThrow(() -> new BusinessException(StockProblem.NO_LOCATION, null, kind));
  }

  private Optional<StockLocation> find(String sql, Map<String, ?> parameters) {
    return Row.find(em, sql, parameters).map(row -> em.find(StockLocation.class, row.number("id")));
  }

  private void open(String sql, Map<String, ?> parameters) {
    trail.make(new SqlChange(Operation.CREATED, "StockLocation", sql, parameters));
  }

  /** Moves of a device, the latest first. */
  @Unscoped("by id of a device that was found in scope")
  public List<StockMoveView> movesOf(long deviceId) {
    return moves(MOVES + " where v.device_id = :key order by v.id desc", deviceId);
  }

  /** Moves of a document, the first first. */
  public List<StockMoveView> movesOfDocument(String document) {
    return moves(
        MOVES
            + " where v.document = :key"
            + scope.places("coalesce(f.project_id, t.project_id)", "coalesce(f.city_id, t.city_id)")
            + " order by v.id",
        document);
  }

  private List<StockMoveView> moves(String sql, Object key) {
    return Row.list(em, sql, Map.of("key", key)).stream().map(StockListing::move).toList();
  }

  private String movesInScope() {
    return scope.places("coalesce(f.project_id, t.project_id)", "coalesce(f.city_id, t.city_id)");
  }

  /** A page of moves. */
  public Page<StockMoveView> listMoves(ListQuery query) {
    return StockListing.MOVES.page(em, query, clock, movesInScope());
  }

  /** How many moves fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> countMoves(ListQuery query, int limit, boolean atAnyCost) {
    return StockListing.MOVES.count(em, query, limit, atAnyCost, clock, movesInScope());
  }

  /** What the list of moves shows. */
  public Listing<StockMoveView> listingMoves() {
    return StockListing.MOVES;
  }

  /** What is where, without the place where goods enter. */
  public List<BalanceRow> balances() {
    String sql =
        "select "
            + StockListing.BALANCE_SELECT
            + " "
            + StockListing.BALANCE_FROM
            + " where true"
            + scope.places("b.project_id", "b.city_id")
            + " order by b.kind, b.code, b.model_code";
    return Row.list(em, sql, Map.of()).stream().map(StockListing::balance).toList();
  }

  /** A page of balances. */
  public Page<BalanceRow> listBalances(ListQuery query) {
    return StockListing.BALANCES.page(em, query, clock, scope.places("b.project_id", "b.city_id"));
  }

  /** How many balances fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> countBalances(ListQuery query, int limit, boolean atAnyCost) {
    return StockListing.BALANCES.count(
        em, query, limit, atAnyCost, clock, scope.places("b.project_id", "b.city_id"));
  }

  /** What the list of balances shows. */
  public Listing<BalanceRow> listingBalances() {
    return StockListing.BALANCES;
  }

  /** Sums of the whole book. */
  @Unscoped("sums of the whole book, which name nothing")
  public BookProof proof() {
    Row row = Row.find(em, PROOF, Map.of()).orElseThrow();
    return new BookProof(row.number("total"), row.number("differing"), row.number("moves"));
  }
}
