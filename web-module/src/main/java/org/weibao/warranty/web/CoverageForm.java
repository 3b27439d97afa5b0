package org.weibao.warranty.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.NewCoverage;
import org.weibao.warranty.Shares;
import org.weibao.warranty.Side;

/** What is typed about a row of cover. */
public class CoverageForm {

  private Side side = Side.OWED_TO_US;
  private List<String> costs = new ArrayList<>();
  private String component;
  private CoverBasis basis = CoverBasis.PURCHASE;
  private LocalDate start;
  private LocalDate end;
  private BigDecimal percent = Shares.WHOLE;
  private List<String> excludes = new ArrayList<>(CoverageBacking.CAUSES);
  private String source;
  private String conditions;
  private String reason;

  /** The row that is typed. */
  NewCoverage row() {
    return new NewCoverage(
        side,
        costs.stream().map(CostClass::valueOf).collect(Collectors.toSet()),
        Optional.ofNullable(component),
        basis,
        start,
        end,
        percent,
        new HashSet<>(excludes),
        source,
        Optional.ofNullable(conditions),
        reason);
  }

  public Side getSide() {
    return side;
  }

  public void setSide(Side side) {
    this.side = side;
  }

  public List<String> getCosts() {
    return costs;
  }

  public void setCosts(List<String> costs) {
    this.costs = costs;
  }

  public String getComponent() {
    return component;
  }

  public void setComponent(String component) {
    this.component = component;
  }

  public CoverBasis getBasis() {
    return basis;
  }

  public void setBasis(CoverBasis basis) {
    this.basis = basis;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate end) {
    this.end = end;
  }

  public BigDecimal getPercent() {
    return percent;
  }

  public void setPercent(BigDecimal percent) {
    this.percent = percent;
  }

  public List<String> getExcludes() {
    return excludes;
  }

  public void setExcludes(List<String> excludes) {
    this.excludes = excludes;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
