package org.weibao.device.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.device.DeviceData;
import org.weibao.device.DeviceProblem;
import org.weibao.kernel.BusinessException;

/** What can be written down of devices; a refusal names the field at fault. */
public final class DeviceRules {

  private static final Pattern SERIAL = Pattern.compile("\\S+");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9./_-]*");

  /** Before this year nothing that is served was made; a typing error is likelier. */
  private static final int FIRST_YEAR = 1990;

  /** No supplier answers for a device longer than so many years from now. */
  private static final int YEARS_AHEAD = 30;

  private DeviceRules() {}

  /**
   * Refuses what cannot be.
   *
   * @param installed whether it is or will be installed
   * @param removedOn day on which it was last taken out somewhere
   */
  public static void ensureFits(
      DeviceData data, boolean installed, Optional<LocalDate> removedOn, LocalDate today) {
    text("serial", data.serial(), DeviceData.SERIAL_LENGTH);
    if (!SERIAL.matcher(data.serial()).matches()) {
      throw new BusinessException(DeviceProblem.SERIAL_FORM, "serial");
    }
    data.location().ifPresent(text -> length("location", text, DeviceData.LOCATION_LENGTH));
    past("installedOn", data.installedOn(), today);
    past("acceptedOn", data.acceptedOn(), today);
    year("supplierWarrantyEndsOn", data.supplierWarrantyEndsOn(), today.getYear() + YEARS_AHEAD);
    if (installed) {
      ensureInstalled(data, removedOn);
    } else {
      ensureNowhere(data);
    }
  }

  private static void ensureInstalled(DeviceData data, Optional<LocalDate> removedOn) {
    LocalDate day =
        data.installedOn()
            .orElseThrow(() -> new BusinessException(DeviceProblem.DAY_MISSING, "installedOn"));
    if (data.acceptedOn().filter(day::isAfter).isPresent()) {
      throw new BusinessException(DeviceProblem.BEFORE_INSTALLATION, "acceptedOn", day);
    }
    if (removedOn.filter(day::isBefore).isPresent()) {
      throw new BusinessException(DeviceProblem.BEFORE_REMOVAL, "installedOn", removedOn.get());
    }
  }

  private static void ensureNowhere(DeviceData data) {
    nowhere("roomNumber", data.room());
    nowhere("location", data.location());
    nowhere("installedOn", data.installedOn());
    nowhere("acceptedOn", data.acceptedOn());
  }

  private static void nowhere(String field, Optional<?> value) {
    if (value.isPresent()) {
      throw new BusinessException(DeviceProblem.NOT_INSTALLED, field);
    }
  }

  private static void past(String field, Optional<LocalDate> day, LocalDate today) {
    if (day.filter(today::isBefore).isPresent()) {
      throw new BusinessException(DeviceProblem.DAY_IN_FUTURE, field);
    }
    year(field, day, today.getYear());
  }

  private static void year(String field, Optional<LocalDate> day, int lastYear) {
    day.map(LocalDate::getYear)
        .filter(year -> year < FIRST_YEAR || year > lastYear)
        .ifPresent(
            year -> {
              throw new BusinessException(
                  DeviceProblem.YEAR,
                  field,
                  Integer.toString(FIRST_YEAR),
                  Integer.toString(lastYear));
            });
  }

  /** A text that may not be missing nor be too long. */
  public static void text(String field, String text, int longest) {
    if (text.isEmpty()) {
      throw new BusinessException(DeviceProblem.TEXT_MISSING, field);
    }
    length(field, text, longest);
  }

  /** A text that is not too long. */
  public static void length(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new BusinessException(DeviceProblem.TEXT_TOO_LONG, field, longest);
    }
  }

  /** A code as makers write it. */
  public static void code(String code, int longest) {
    text("code", code, longest);
    if (!CODE.matcher(code).matches()) {
      throw new BusinessException(DeviceProblem.CODE_FORM, "code");
    }
  }
}
