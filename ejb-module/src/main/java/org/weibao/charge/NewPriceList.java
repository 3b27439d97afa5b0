package org.weibao.charge;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.LocalNames;

/**
 * A price list that is begun.
 *
 * @param code capital letters, digits and hyphens, at most {@link #CODE_LENGTH}
 * @param placeId region or project, as the scope asks
 * @param currency code, for example {@code CNY}
 */
public record NewPriceList(
    String code,
    ScopeKind scope,
    Optional<Long> placeId,
    LocalNames names,
    String currency,
    RoundingMode rounding) {

  public static final int CODE_LENGTH = 40;
  public static final int NAME_LENGTH = 120;

  /** Nothing is missing. */
  public NewPriceList {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(placeId, "place");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(rounding, "rounding");
  }
}
