package org.weibao.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.listing.web.Choices;
import org.weibao.organization.web.ActiveUser;
import org.weibao.stock.GoodsService;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.PartOffer;

/** Parts and consumables that are kept by quantity: what is where, and what comes and goes. */
@Named
@RequestScoped
public class StockGoodsBacking {

  private static final String HERE = "/stock/goods?faces-redirect=true";

  @Inject GoodsService service;
  @Inject Choices offered;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private final GoodsForm form = new GoodsForm();
  private List<GoodsView> goods;
  private List<PartOffer> stored;

  /** All goods, by code. */
  public List<GoodsView> getGoods() {
    if (goods == null) {
      goods = service.goods();
    }
    return goods;
  }

  /** What lies in stores and bags. */
  public List<PartOffer> getStored() {
    if (stored == null) {
      stored = service.stored();
    }
    return stored;
  }

  /** Takes goods into the catalogue. */
  public String add() {
    return attempt.to(
        "goods.added",
        () -> {
          service.add(form.made());
          return HERE;
        });
  }

  /** Goods come in. */
  public String receive() {
    return attempt.to(
        "goods.received",
        () -> {
          service.receive(
              Optional.ofNullable(form.getGoods()).orElse(""),
              form.getCityId(),
              form.counted(),
              Optional.ofNullable(form.getDocument()),
              user.context());
          return HERE;
        });
  }

  /** Goods or a spare go into a bag, or back. */
  public String handOver() {
    return attempt.to(
        "goods.handed-over",
        () -> {
          service.handOver(form.handOver(), user.context());
          return HERE;
        });
  }

  /** Cities whose stores can be chosen. */
  public List<Choice> getCities() {
    return offered.cities();
  }

  /** Technicians whose bags can be chosen. */
  public List<Choice> getTechnicians() {
    return offered.technicians();
  }

  /** What goods are counted in. */
  public GoodsUnit[] getUnits() {
    return GoodsUnit.values();
  }

  /** What is typed. */
  public GoodsForm getForm() {
    return form;
  }
}
