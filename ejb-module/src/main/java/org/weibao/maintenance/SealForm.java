package org.weibao.maintenance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the customer has put his seal on a register form.
 *
 * @param sealer who put it there, at most {@link #SEALER_LENGTH} characters
 * @param sealedOn the day
 * @param fileId the photo or scan of the sealed sheet among the files of the form; empty if there
 *     is none and the statement has to do
 */
public record SealForm(String sealer, LocalDate sealedOn, Optional<Long> fileId) {

  /** Longest name. */
  public static final int SEALER_LENGTH = 80;

  /** The name is stripped. */
  public SealForm {
    sealer = sealer == null ? "" : sealer.strip();
  }
}
