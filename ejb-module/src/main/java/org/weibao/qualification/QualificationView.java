package org.weibao.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.listing.Named;

/**
 * Somebody's certificate as it stands now.
 *
 * @param cityName where he belongs; empty for whoever belongs to no city
 * @param certificate its number; but for the keepers of the list and for himself only its end
 * @param whole whether the number is shown whole, and the scan may be seen
 * @param validUntil its last day; empty if it does not end
 * @param number of the version that this is; above 1 it was put right
 * @param version that a change has to name
 */
public record QualificationView(
    long id,
    long personId,
    String personName,
    Optional<String> cityName,
    Optional<String> cityNameEn,
    String kind,
    Named kindNames,
    String certificate,
    boolean whole,
    String issuer,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    QualificationState state,
    int number,
    String recordedByName,
    Instant recordedAt,
    Optional<String> withdrawnByName,
    Optional<Instant> withdrawnAt,
    Optional<String> withdrawnReason,
    int version) {

  private static final int SHOWN = 4;

  /** A number of which only the end is shown: permits carry the number of their holder's ID. */
  public static String masked(String certificate) {
    return "••••"
        + certificate.substring(
            Math.max(0, Math.min(certificate.length() - SHOWN, certificate.length() / 2 + 1)));
  }

  /** Whether it was put right after it was recorded. */
  public boolean isCorrected() {
    return number > 1;
  }

  /** Whether it is hidden from all that asks who is qualified. */
  public boolean isWithdrawn() {
    return state == QualificationState.WITHDRAWN;
  }
}
