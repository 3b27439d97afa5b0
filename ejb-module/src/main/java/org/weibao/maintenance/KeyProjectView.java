package org.weibao.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a project is a key one, and who answers for what in it (S12-4.2.4a).
 *
 * @param since from which day on it is; empty if it is none
 * @param why why it is
 * @param markedBy who said so
 * @param duties people with their areas of responsibility, whether it is a key project or not
 * @param needs what a pack asks of key projects; nothing where none does
 * @param clause by which it does
 * @param version 0 before it was ever marked
 */
public record KeyProjectView(
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    Optional<LocalDate> since,
    Optional<String> why,
    Optional<String> markedBy,
    List<Duty> duties,
    Set<KeyNeed> needs,
    Optional<String> clause,
    int version) {

  /** What is copied. */
  public KeyProjectView {
    duties = List.copyOf(duties);
    needs = Set.copyOf(needs);
  }

  /** What a pack asks of key projects, named as the packs name it. */
  public enum KeyNeed {
    /** People are assigned by responsibility. */
    RESPONSIBILITY,
    /** Routine tests have a maintenance test record. */
    TEST_RECORD
  }

  /**
   * Somebody's area of responsibility.
   *
   * @param since from which day on
   */
  public record Duty(
      long id, long personId, String personName, String area, LocalDate since, int version) {}

  /** Whether it is a key project on a day. */
  public boolean isKey(LocalDate day) {
    return since.filter(from -> !from.isAfter(day)).isPresent();
  }

  /** Whether people have to be assigned by responsibility and nobody is. */
  public boolean isUnassigned() {
    return since.isPresent() && needs.contains(KeyNeed.RESPONSIBILITY) && duties.isEmpty();
  }

  /** Whether the routine tests of a day need a test record. */
  public boolean isRecorded(LocalDate day) {
    return isKey(day) && needs.contains(KeyNeed.TEST_RECORD);
  }
}
