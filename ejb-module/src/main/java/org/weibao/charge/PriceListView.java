package org.weibao.charge;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.LocalNames;
import org.weibao.policy.VersionState;

/**
 * A price list with its versions.
 *
 * @param scope the whole department, a region or a project
 * @param placeName name of the region or project; empty for the department
 * @param currency code of the currency of all its prices
 * @param rounding how an amount becomes one of the currency's decimals, once, after multiplication
 * @param closedAfter last day of service that it holds for, once it was ended
 * @param version to say what the caller has seen
 * @param versions the latest first
 */
public record PriceListView(
    long id,
    String code,
    ScopeKind scope,
    Optional<Long> placeId,
    Optional<String> placeName,
    Optional<String> placeNameEn,
    LocalNames names,
    String currency,
    RoundingMode rounding,
    Optional<LocalDate> closedAfter,
    int version,
    List<PriceVersionView> versions) {

  /** Versions are copied. */
  public PriceListView {
    versions = List.copyOf(versions);
  }

  /** A version by its number. */
  public Optional<PriceVersionView> find(int number) {
    return versions.stream().filter(found -> found.number() == number).findFirst();
  }

  /** The version that is written or waits; null if there is none. */
  public PriceVersionView draft() {
    return versions.stream()
        .filter(
            found -> found.state() == VersionState.DRAFT || found.state() == VersionState.SUBMITTED)
        .findFirst()
        .orElse(null);
  }

  /** The version that holds for services of a day; null if none does. */
  public PriceVersionView on(LocalDate day) {
    return versions.stream()
        .filter(found -> found.state() == VersionState.APPROVED)
        .filter(found -> !day.isBefore(found.validFrom().orElseThrow()))
        .filter(found -> found.validUntil().filter(day::isAfter).isEmpty())
        .findFirst()
        .orElse(null);
  }
}
