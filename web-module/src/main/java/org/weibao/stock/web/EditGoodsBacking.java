package org.weibao.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.stock.GoodsService;
import org.weibao.stock.GoodsView;

/** Calling goods otherwise that are kept by quantity. */
@Named
@RequestScoped
public class EditGoodsBacking {

  @Inject GoodsService service;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject MeanwhileBacking meanwhile;

  private final GoodsForm form = new GoodsForm();
  private GoodsView goods;

  /** Reads them; an address without a known code leads nowhere. */
  public void load() {
    try {
      form.fill(getGoods());
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells who was faster. */
  public void compare() {
    if (!FacesContext.getCurrentInstance().getResponseComplete()) {
      GoodsView now = getGoods();
      meanwhile.compare("Goods", now.id(), now.version(), now.code(), "data:version");
    }
  }

  /** The goods that the address names. */
  public GoodsView getGoods() {
    if (goods == null) {
      goods = service.get(params.text("code").orElse(""));
    }
    return goods;
  }

  /** Writes the new names. */
  public String save() {
    String code = getGoods().code();
    return attempt.to(
        "goods.renamed",
        () -> {
          service.rename(code, form.getVersion(), form.getName(), form.getNameEn());
          return "/stock/goods?faces-redirect=true";
        });
  }

  /** What is typed. */
  public GoodsForm getForm() {
    return form;
  }
}
