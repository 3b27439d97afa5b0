package org.weibao.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.FieldFault;

/**
 * What stands in a certificate.
 *
 * @param certificate its number
 * @param issuer who issued it
 * @param validFrom its first day; null if nobody said
 * @param validUntil its last day; empty if it does not end
 */
public record CertificateData(
    String certificate, String issuer, LocalDate validFrom, Optional<LocalDate> validUntil) {

  /** Longest number. */
  public static final int CERTIFICATE_LENGTH = 60;

  /** Longest name of who issued it. */
  public static final int ISSUER_LENGTH = 120;

  /** No certificate of somebody at work is older or holds longer; the database knows both. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2199;

  /** Texts are stripped. */
  public CertificateData {
    certificate = certificate == null ? "" : certificate.strip();
    issuer = issuer == null ? "" : issuer.strip();
  }

  /** All that is wrong with it, as a certificate of a kind. */
  List<FieldFault> faults(QualificationKind kind) {
    List<FieldFault> faults = new ArrayList<>();
    if (certificate.isEmpty() || certificate.length() > CERTIFICATE_LENGTH) {
      faults.add(fault("certificate", QualificationProblem.CERTIFICATE, CERTIFICATE_LENGTH));
    }
    if (issuer.isEmpty() || issuer.length() > ISSUER_LENGTH) {
      faults.add(fault("issuer", QualificationProblem.ISSUER, ISSUER_LENGTH));
    }
    if (validFrom == null || !isPlausible(validFrom)) {
      faults.add(fault("validFrom", QualificationProblem.FROM));
    }
    if (kind.ends() && validUntil.filter(CertificateData::isPlausible).isEmpty()) {
      faults.add(fault("validUntil", QualificationProblem.UNTIL_MISSING));
    } else if (!kind.ends() && validUntil.isPresent()) {
      faults.add(fault("validUntil", QualificationProblem.UNTIL_NONE));
    } else if (validFrom != null && validUntil.filter(validFrom::isAfter).isPresent()) {
      faults.add(fault("validUntil", QualificationProblem.UNTIL_BEFORE));
    }
    return faults;
  }

  private static boolean isPlausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private static FieldFault fault(String field, QualificationProblem problem, Object... values) {
    return new FieldFault(field, problem, List.of(values));
  }
}
