package org.weibao.device;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.weibao.project.RoomData;

/**
 * What is written down of a device. System class and supplier are those of its model.
 *
 * @param room room of the project in which it is installed; empty for a public place
 * @param location where it hangs, in words
 * @param installedOn day on which it was installed; needed for an installed one
 * @param acceptedOn day on which the customer accepted it
 * @param supplierWarrantyEndsOn last day of the supplier's warranty
 */
public record DeviceData(
    String serial,
    long modelId,
    Optional<RoomData> room,
    Optional<String> location,
    Optional<LocalDate> installedOn,
    Optional<LocalDate> acceptedOn,
    Optional<LocalDate> supplierWarrantyEndsOn) {

  /** Longest serial. */
  public static final int SERIAL_LENGTH = 60;

  /** Longest location. */
  public static final int LOCATION_LENGTH = 120;

  /** Texts without blanks around them. */
  public DeviceData {
    serial = Objects.requireNonNullElse(serial, "").strip();
    location = location.map(String::strip).filter(text -> !text.isEmpty());
  }
}
