package org.weibao.charge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.weibao.charge.NewPriceList;
import org.weibao.charge.PriceListService;
import org.weibao.charge.PriceListView;
import org.weibao.charge.PriceVersionView;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.ScopeKind;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.LocalNames;
import org.weibao.project.ProjectService;

/** All price lists, and beginning one. */
@Named
@RequestScoped
public class PriceListsBacking {

  /** What stands before the id of a region or project in the choice of places. */
  private static final String BETWEEN = ":";

  @Inject PriceListService service;
  @Inject ProjectService projects;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;

  private List<PriceListView> lists;
  private String code;
  private String place;
  private String nameEn;
  private String nameZh;
  private String nameZhTw;
  private String currency = "CNY";

  /** Begins a list and shows it. */
  public String create() {
    return attempt.to(
        "pricelist.created",
        () -> PriceListBacking.page(service.create(command(), user.context()).code()));
  }

  private NewPriceList command() {
    String[] parts = place == null ? new String[0] : place.split(BETWEEN, -1);
    return new NewPriceList(
        code,
        parts.length == 2 ? ScopeKind.valueOf(parts[0]) : ScopeKind.DEPARTMENT,
        parts.length == 2 ? Optional.of(Long.valueOf(parts[1])) : Optional.empty(),
        new LocalNames(nameEn, nameZh, nameZhTw),
        currency,
        RoundingMode.HALF_UP);
  }

  /** The lists, by code. */
  public List<PriceListView> getLists() {
    if (lists == null) {
      lists = service.list();
    }
    return lists;
  }

  /** The version of a list that holds today; null if none does. */
  public PriceVersionView current(PriceListView list) {
    return list.on(moments.now().toLocalDate());
  }

  /** Regions, and then projects. */
  public List<Choice> getRegions() {
    return service.regions();
  }

  /** Projects. */
  public List<Choice> getProjects() {
    return projects.projectChoices();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Kind and id of the place; empty for the whole department. */
  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameZhTw() {
    return nameZhTw;
  }

  public void setNameZhTw(String nameZhTw) {
    this.nameZhTw = nameZhTw;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }
}
