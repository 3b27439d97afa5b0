package org.weibao.stock;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.stock.entity.StockBook;
import org.weibao.stock.entity.StockLocation;

/** The door to the stock book; every method is one change of place, in the caller's transaction. */
@Stateless
@Guarded
public class StockService {

  @Inject StockBook book;
  @Inject DeviceService devices;
  @Inject Clock clock;

  /**
   * Replaces an installed device by a spare from a store or a technician's bag: the spare goes to
   * the site, the broken one to where the spare came from, and the installed base is swapped
   * (S01-5.1.3-b, -c).
   *
   * @param document number of the fault record F1
   * @throws BusinessException {@link StockProblem#NOT_THERE} if one is not where it has to be;
   *     {@link org.weibao.device.DeviceProblem} if a status forbids it
   */
  @Within
  public void swap(
      long installedId,
      long spareId,
      long projectId,
      String document,
      Instant at,
      CallContext context) {
    devices.swap(installedId, spareId, projectId, LocalDate.ofInstant(at, clock.getZone()));
    StockLocation site = book.site(projectId);
    StockLocation store = spare(spareId);
    move(spareId, store, site, MoveReason.REPLACEMENT_IN, document, at, context);
    move(installedId, site, store, MoveReason.REPLACEMENT_OUT, document, at, context);
  }

  /** A device in one of our stores goes on the road to its maker (S01-5.2.1-d). */
  @Within
  public void shipToSupplier(long deviceId, String document, Instant at, CallContext context) {
    StockLocation store = whereabouts(deviceId, LocationKind.STORE, "serial");
    devices.markAtSupplier(deviceId);
    move(deviceId, store, book.transit(), MoveReason.TO_SUPPLIER, document, at, context);
  }

  /** The maker has the device. */
  @Within
  public void receivedBySupplier(long deviceId, String document, Instant at, CallContext context) {
    StockLocation transit = whereabouts(deviceId, LocationKind.TRANSIT, "serial");
    StockLocation supplier = book.supplier(devices.get(deviceId).supplierId());
    move(deviceId, transit, supplier, MoveReason.AT_SUPPLIER, document, at, context);
  }

  /** The maker sent the device, or the one that he gives instead, on the road to us. */
  @Within
  public void shippedBack(long deviceId, String document, Instant at, CallContext context) {
    StockLocation supplier = whereabouts(deviceId, LocationKind.SUPPLIER, "serial");
    move(deviceId, supplier, book.transit(), MoveReason.FROM_SUPPLIER, document, at, context);
  }

  /**
   * A device from the maker is in our store again.
   *
   * @param city store of this city takes it
   * @param inOrder whether it can be installed again
   */
  @Within
  public void receiveFromSupplier(
      long deviceId, long city, boolean inOrder, String document, Instant at, CallContext context) {
    StockLocation transit = whereabouts(deviceId, LocationKind.TRANSIT, "serial");
    if (inOrder) {
      devices.markInStore(deviceId);
    } else {
      devices.markFaulty(deviceId);
    }
    StockLocation store = book.store(city);
    move(deviceId, transit, store, MoveReason.BACK_IN_STORE, document, at, context);
  }

  /** A device is gone for good, wherever it was. */
  @Within
  public void retire(long deviceId, String document, Instant at, CallContext context) {
    StockLocation place = whereabouts(deviceId);
    devices.markScrapped(deviceId);
    move(deviceId, place, book.scrap(), MoveReason.SCRAPPED, document, at, context);
  }

  /**
   * A supplier gives a new device in place of one of ours: it enters the book at his place.
   *
   * @return id of the new device
   * @throws BusinessException {@link org.weibao.device.DeviceProblem#SERIAL_TAKEN}
   */
  @Within
  public long enterReplacement(
      long supplierId,
      String newSerial,
      long modelId,
      String document,
      Instant at,
      CallContext context) {
    long deviceId = devices.enterAtSupplier(newSerial, modelId);
    move(
        deviceId,
        book.receipt(),
        book.supplier(supplierId),
        MoveReason.SUPPLIER_REPLACEMENT,
        document,
        at,
        context);
    return deviceId;
  }

  /** City of the store that holds a device; a device elsewhere is in none. */
  @Within
  public long cityOfStore(long deviceId) {
    return whereabouts(deviceId, LocationKind.STORE, "serial").cityId().orElseThrow();
  }

  /** Moves of a device, the latest first. */
  @Allows("stock.read")
  public List<StockMoveView> movesOf(long deviceId) {
    return book.movesOf(deviceId);
  }

  /** Moves that a document caused, the first first. */
  @Allows("stock.read")
  public List<StockMoveView> movesOfDocument(String document) {
    return book.movesOfDocument(document);
  }

  /**
   * A page of moves in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("stock.read")
  public Page<StockMoveView> listMoves(ListQuery query) {
    return book.listMoves(query);
  }

  /** How many moves fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("stock.read")
  public Optional<Long> countMoves(ListQuery query, int limit, boolean atAnyCost) {
    return book.countMoves(query, limit, atAnyCost);
  }

  /** What the list of moves shows. */
  @Allows("stock.read")
  public Listing<StockMoveView> listingMoves() {
    return book.listingMoves();
  }

  /** What is where, by place and model. */
  @Allows("stock.read")
  public List<BalanceRow> balances() {
    return book.balances();
  }

  /**
   * A page of balances in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("stock.read")
  public Page<BalanceRow> listBalances(ListQuery query) {
    return book.listBalances(query);
  }

  /** How many balances fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("stock.read")
  public Optional<Long> countBalances(ListQuery query, int limit, boolean atAnyCost) {
    return book.countBalances(query, limit, atAnyCost);
  }

  /** What the list of balances shows. */
  @Allows("stock.read")
  public Listing<BalanceRow> listingBalances() {
    return book.listingBalances();
  }

  /** Checks the two laws of the book: nothing from nowhere, balances equal the moves. */
  @Allows("stock.prove")
  public BookProof proof() {
    return book.proof();
  }

  private StockLocation whereabouts(long deviceId) {
    return book.whereabouts(deviceId)
        .orElseThrow(
            () -> new BusinessException(StockProblem.NOT_THERE, "serial", serial(deviceId)));
  }

  private StockLocation whereabouts(long deviceId, LocationKind expected, String field) {
    return book.whereabouts(deviceId)
        .filter(location -> location.kind() == expected)
        .orElseThrow(() -> new BusinessException(StockProblem.NOT_THERE, field, serial(deviceId)));
  }

  private StockLocation spare(long deviceId) {
    return book.whereabouts(deviceId)
        .filter(at -> at.kind() == LocationKind.STORE || at.kind() == LocationKind.BAG)
        .orElseThrow(
            () -> new BusinessException(StockProblem.NOT_THERE, "newSerial", serial(deviceId)));
  }

  private String serial(long deviceId) {
    return devices.get(deviceId).serial();
  }

  private void move(
      long deviceId,
      StockLocation from,
      StockLocation to,
      MoveReason reason,
      String document,
      Instant at,
      CallContext context) {
    DeviceView device = devices.get(deviceId);
    book.record(
        new StockBook.Move(deviceId, device.modelId(), from, to, reason, document, at, context));
  }
}
