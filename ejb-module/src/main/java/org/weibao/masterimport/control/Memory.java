package org.weibao.masterimport.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceData;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.OwnerData;
import org.weibao.project.RoomData;

/** What was known before an import changed it, written so that it can be given back. */
public final class Memory {

  private static final char SEPARATOR = '\u001F';

  private Memory() {}

  static String of(OwnerData data) {
    return join(data.name(), data.phone().orElse(""), day(data.movedInOn()));
  }

  /** An owner as he was. */
  public static OwnerData owner(String kept) {
    List<String> parts = split(kept);
    return new OwnerData(parts.get(0), text(parts.get(1)), day(parts.get(2)));
  }

  static String of(ContactData data) {
    return join(
        data.duty().name(),
        data.title().orElse(""),
        data.name(),
        data.phone().orElse(""),
        data.email().orElse(""),
        day(data.from()),
        day(data.to()));
  }

  /** A contact as he was. */
  public static ContactData contact(String kept) {
    List<String> parts = split(kept);
    return new ContactData(
        ContactDuty.valueOf(parts.get(0)),
        text(parts.get(1)),
        parts.get(2),
        text(parts.get(3)),
        text(parts.get(4)),
        day(parts.get(5)),
        day(parts.get(6)));
  }

  static String of(DeviceData data) {
    return join(
        data.serial(),
        Long.toString(data.modelId()),
        data.room().map(RoomData::building).orElse(""),
        data.room().map(RoomData::roomNumber).orElse(""),
        data.location().orElse(""),
        day(data.installedOn()),
        day(data.acceptedOn()),
        day(data.supplierWarrantyEndsOn()));
  }

  /** A device as it was. */
  public static DeviceData device(String kept) {
    List<String> parts = split(kept);
    return new DeviceData(
        parts.get(0),
        Long.parseLong(parts.get(1)),
        text(parts.get(2)).map(building -> new RoomData(building, parts.get(3))),
        text(parts.get(4)),
        day(parts.get(5)),
        day(parts.get(6)),
        day(parts.get(7)));
  }

  private static String join(String... parts) {
    return String.join(String.valueOf(SEPARATOR), parts);
  }

  private static List<String> split(String kept) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = kept.indexOf(SEPARATOR); end >= 0; end = kept.indexOf(SEPARATOR, start)) {
      parts.add(kept.substring(start, end));
      start = end + 1;
    }
    parts.add(kept.substring(start));
    return parts;
  }

  private static Optional<String> text(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Optional<LocalDate> day(String part) {
    return text(part).map(LocalDate::parse);
  }
}
