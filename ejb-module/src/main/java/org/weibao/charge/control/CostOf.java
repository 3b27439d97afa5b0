package org.weibao.charge.control;

import java.util.List;
import java.util.Optional;
import org.weibao.charge.AddCharge;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceLineView;
import org.weibao.warranty.CostClass;

/** Which class of cost a line is. */
public final class CostOf {

  private CostOf() {}

  /** The class of a line of the lists; empty for what has a price of its own. */
  public static Optional<CostClass> line(List<ListOfPrices> lists, AddCharge command) {
    return command.own().isPresent()
        ? Optional.empty()
        : lists.stream()
            .flatMap(list -> list.line(command.code()).stream())
            .findFirst()
            .map(PriceLineView::kind)
            .map(CostOf::of);
  }

  private static CostClass of(PriceKind kind) {
    return switch (kind) {
      case SERVICE, LABOUR -> CostClass.LABOUR;
      case MATERIAL -> CostClass.PARTS;
      case TRAVEL -> CostClass.TRAVEL;
    };
  }
}
