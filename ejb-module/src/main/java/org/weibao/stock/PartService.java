package org.weibao.stock;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.stock.entity.Goods;
import org.weibao.stock.entity.GoodsBook;
import org.weibao.stock.entity.StockBook;
import org.weibao.stock.entity.StockLocation;

/**
 * The door for work that uses parts: from the bags of those who are sent, from the store of the
 * project's city, and from the stores of their own cities.
 */
@Stateless
@Guarded
public class PartService {

  @Inject GoodsBook goods;
  @Inject StockBook book;
  @Inject DeviceService devices;
  @Inject Clock clock;

  /**
   * Goods that people can take to a project.
   *
   * @param people those who are sent
   */
  @Within
  public List<PartOffer> offered(long projectId, Collection<Long> people) {
    return goods.offers(goods.places(projectId, people));
  }

  /**
   * Takes a part to a project's site.
   *
   * @param people those who are sent
   * @throws BusinessException {@link StockProblem}, naming the field; {@link StockProblem#TOO_FEW}
   *     says what is there
   */
  @Within
  public IssuedPart issue(
      PartChoice choice, long projectId, Collection<Long> people, MoveCause cause) {
    List<StockLocation> places = goods.places(projectId, people);
    if (choice.goodsCode().isPresent() == choice.serial().isPresent()) {
      throw new BusinessException(StockProblem.WHAT_MISSING, "part");
    }
    StockLocation site = book.site(projectId);
    return choice
        .serial()
        .map(serial -> device(serial, projectId, places, site, cause))
        .orElseGet(() -> goods(choice, places, site, cause));
  }

  private IssuedPart goods(
      PartChoice choice, List<StockLocation> places, StockLocation site, MoveCause cause) {
    ensureQuantity(choice.quantity());
    Goods wanted = known(choice.goodsCode().orElseThrow());
    String code = choice.placeCode().orElse("");
    StockLocation from =
        places.stream()
            .filter(place -> place.place().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new BusinessException(StockProblem.UNKNOWN_PLACE, "place", code));
    goods.record(new GoodsBook.Move(wanted, choice.quantity(), from, site, cause));
    return new IssuedPart(Optional.of(wanted.id()), Optional.empty(), choice.quantity(), from.id());
  }

  private IssuedPart device(
      String serial,
      long projectId,
      List<StockLocation> places,
      StockLocation site,
      MoveCause cause) {
    DeviceView device = devices.getSpare(serial);
    StockLocation from =
        book.whereabouts(device.id())
            .filter(there -> places.stream().anyMatch(place -> place.id().equals(there.id())))
            .orElseThrow(() -> new BusinessException(StockProblem.NOT_THERE, "serial", serial));
    devices.install(device.id(), projectId, LocalDate.ofInstant(cause.at(), clock.getZone()));
    record(device, from, site, cause);
    return new IssuedPart(Optional.empty(), Optional.of(device.id()), 1, from.id());
  }

  /**
   * A part was not used after all: the counter move, to where it was taken from.
   *
   * @throws BusinessException {@link StockProblem#TOO_FEW} or {@link StockProblem#NOT_THERE} if it
   *     is not at the site any more
   */
  @Within
  public void takeBack(IssuedPart part, long projectId, MoveCause cause) {
    StockLocation site = book.site(projectId);
    StockLocation to = book.location(part.locationId());
    part.goodsId()
        .ifPresent(
            id ->
                goods.record(new GoodsBook.Move(goods.get(id), part.quantity(), site, to, cause)));
    part.deviceId()
        .ifPresent(
            id -> {
              devices.takeOut(id, LocalDate.ofInstant(cause.at(), clock.getZone()));
              record(devices.get(id), site, to, cause);
            });
  }

  private void record(DeviceView device, StockLocation from, StockLocation to, MoveCause cause) {
    book.record(
        new StockBook.Move(
            device.id(),
            device.modelId(),
            from,
            to,
            cause.reason(),
            cause.document(),
            cause.at(),
            cause.context()));
  }

  private Goods known(String code) {
    return goods
        .find(code.strip())
        .orElseThrow(() -> new BusinessException(StockProblem.UNKNOWN_GOODS, "part", code));
  }

  static void ensureQuantity(int quantity) {
    if (quantity < 1 || quantity > PartChoice.MOST) {
      throw new BusinessException(StockProblem.QUANTITY, "quantity", PartChoice.MOST);
    }
  }
}
