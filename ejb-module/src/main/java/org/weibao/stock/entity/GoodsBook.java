package org.weibao.stock.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Row;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.LocationKind;
import org.weibao.stock.MoveCause;
import org.weibao.stock.PartOffer;
import org.weibao.stock.PartPlace;
import org.weibao.stock.StockProblem;

/** The part of the book that is kept by quantity: a move and its two balances change together. */
@ApplicationScoped
public class GoodsBook {

  /** What {@link #record} enters. */
  public record Move(
      Goods goods, int quantity, StockLocation from, StockLocation to, MoveCause why) {}

  private static final int MOST = 500;

  private static final String THING = "StockGoodsBalance";

  private static final String ADD_TO_BALANCE =
      """
      insert into stock_goods_balance (id, location_id, goods_id, quantity, unbounded)
      values (nextval('weibao_id'), :location, :goods, :change, :unbounded)
      on conflict (location_id, goods_id)
      do update set quantity = stock_goods_balance.quantity + excluded.quantity
      returning id, location_id, goods_id, quantity,
                quantity - cast(:change as bigint) as quantity_before
      """;

  private static final String TAKE_FROM_BALANCE =
      """
      update stock_goods_balance set quantity = quantity - cast(:change as bigint)
       where location_id = :location and goods_id = :goods and quantity >= :change
      returning id, location_id, goods_id, quantity,
                quantity + cast(:change as bigint) as quantity_before
      """;

  private static final String OFFERS =
      """
      select l.code as place_code, l.kind, l.name as place_name, l.name_en as place_name_en,
             g.id, g.code, g.name, g.name_en, g.unit, g.version, y.quantity
        from stock_goods_balance y
        join stock_location l on l.id = y.location_id
        join stock_goods g on g.id = y.goods_id
       where y.quantity > 0 and l.id in (:places)
       order by case l.kind when 'BAG' then 0 else 1 end, l.code, g.code
       limit\s""";

  private static final String PLACES =
      """
      select l.id from stock_location l
       where l.kind = 'BAG' and l.person_id in (:people)
          or l.kind = 'STORE' and l.city_id in (
             select p.city_id from project p where p.id = :project
             union select t.city_id from person t where t.id in (:people))
       order by case l.kind when 'BAG' then 0 else 1 end, l.code
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject AuditTrail trail;

  /** Stores new goods. */
  public void add(Goods goods) {
    em.persist(goods);
    em.flush();
  }

  /** Goods by their code, whatever the case of its letters. */
  @Unscoped("goods belong to no place")
  public Optional<Goods> find(String code) {
    return em.createQuery("select g from Goods g where upper(g.code) = upper(:code)", Goods.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Writes what was changed, so that versions are those of the database. */
  public void flush() {
    em.flush();
  }

  /** Goods by their id. */
  @Unscoped("by id of something that was found in scope")
  public Goods get(long id) {
    return em.find(Goods.class, id);
  }

  /** All goods, by code. */
  @Unscoped("goods belong to no place")
  public List<GoodsView> all() {
    return em.createQuery("select g from Goods g order by g.code", Goods.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Goods::view)
        .toList();
  }

  /**
   * Enters a move.
   *
   * @throws BusinessException {@link StockProblem#TOO_FEW}, saying what is there
   */
  @Unscoped("a change, between places that the door has let the caller in to")
  public void record(Move move) {
    if (move.from().kind() == LocationKind.RECEIPT) {
      add(move, move.from(), -move.quantity());
    } else if (!take(move)) {
      PartPlace place = move.from().place();
      throw new BusinessException(
          StockProblem.TOO_FEW,
          "quantity",
          move.goods().code(),
          there(move.from(), move.goods()),
          move.quantity(),
          place.code());
    }
    add(move, move.to(), move.quantity());
    em.persist(new StockMove(move, move.why().at()));
  }

  private boolean take(Move move) {
    return !balance(
            TAKE_FROM_BALANCE,
            Map.of(
                "location",
                move.from().id(),
                "goods",
                move.goods().id(),
                "change",
                (long) move.quantity()))
        .isEmpty();
  }

  private void add(Move move, StockLocation location, int change) {
    balance(
        ADD_TO_BALANCE,
        Map.of(
            "location",
            location.id(),
            "goods",
            move.goods().id(),
            "change",
            (long) change,
            "unbounded",
            location.kind() == LocationKind.RECEIPT));
  }

  private List<Row> balance(String sql, Map<String, ?> parameters) {
    return trail.make(new SqlChange(Operation.CHANGED, THING, sql, parameters));
  }

  private long there(StockLocation place, Goods goods) {
    return Row.find(
            em,
            "select quantity from stock_goods_balance where location_id = :place and goods_id ="
                + " :goods",
            Map.of("place", place.id(), "goods", goods.id()))
        .map(row -> row.number("quantity"))
        .orElse(0L);
  }

  /** Bags of people and the stores of a project's city and theirs, bags first. */
  @Unscoped("the door has let the caller in to the work")
  public List<StockLocation> places(long projectId, Collection<Long> people) {
    return Row.list(em, PLACES, Map.of("project", projectId, "people", people)).stream()
        .map(row -> em.find(StockLocation.class, row.number("id")))
        .toList();
  }

  /** What is there to be taken, in places. */
  @Unscoped("of places that the door has chosen")
  public List<PartOffer> offers(Collection<StockLocation> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    List<Long> ids = places.stream().map(StockLocation::id).toList();
    return Row.list(em, OFFERS + MOST, Map.of("places", ids)).stream()
        .map(GoodsBook::offer)
        .toList();
  }

  /** What lies in the stores and bags of the caller's scope. */
  public List<PartOffer> inScope() {
    List<StockLocation> places =
        Row.list(
                em,
                "select l.id from stock_location l where l.kind in ('STORE', 'BAG')"
                    + scope.cities("l.city_id"),
                Map.of())
            .stream()
            .map(row -> em.find(StockLocation.class, row.number("id")))
            .toList();
    return offers(places);
  }

  private static PartOffer offer(Row row) {
    return new PartOffer(
        new PartPlace(
            row.text("place_code"),
            row.constant("kind", LocationKind.class),
            row.text("place_name"),
            row.text("place_name_en")),
        new GoodsView(
            row.number("id"),
            row.text("code"),
            row.text("name"),
            row.text("name_en"),
            row.constant("unit", GoodsUnit.class),
            row.integer("version")),
        row.number("quantity"));
  }
}
