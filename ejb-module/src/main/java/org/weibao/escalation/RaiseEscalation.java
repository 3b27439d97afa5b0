package org.weibao.escalation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to put to headquarters, or a leftover for the register.
 *
 * @param requestNumber request that it is about; empty for a leftover of the works
 * @param projectId project of a leftover; not needed with a request
 * @param ground why headquarters is asked; empty only for a leftover that just waits
 * @param description what it is about
 * @param owedBy who owes a leftover: a subcontractor, a team; empty with a request
 * @param plannedOn day on which a leftover is to be done; empty if nobody has said yet
 */
public record RaiseEscalation(
    Optional<String> requestNumber,
    Optional<Long> projectId,
    Optional<EscalationGround> ground,
    String description,
    Optional<String> owedBy,
    Optional<LocalDate> plannedOn) {

  public static final int DESCRIPTION_LENGTH = 1000;
  public static final int OWED_BY_LENGTH = 120;

  /** Whether it is a leftover of the works. */
  public boolean leftover() {
    return requestNumber.isEmpty();
  }
}
