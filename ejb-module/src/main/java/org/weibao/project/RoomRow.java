package org.weibao.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A room as a line of the list.
 *
 * @param ownerName owner of now
 * @param maskedPhone his phone, never in full
 * @param movedInOn since when, if somebody wrote it down
 * @param devices how many devices are installed in it
 */
public record RoomRow(
    long id,
    long projectId,
    String projectName,
    String projectNameEn,
    String building,
    String roomNumber,
    Optional<String> ownerName,
    Optional<String> maskedPhone,
    Optional<LocalDate> movedInOn,
    int devices) {

  /** Building and room as people write them. */
  public String label() {
    return building + "-" + roomNumber;
  }
}
