package org.weibao.contact.rest;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.ContactSheetView;
import org.weibao.organization.Role;

/** A list as it was sent. */
@Schema(name = "ServiceContactList", description = "A list as it was sent to a property centre")
public record SheetAnswer(
    long projectId,
    int number,
    List<Person> people,
    List<Duty> roster,
    String sha256,
    String clause,
    String policy,
    String sentBy,
    OffsetDateTime sentAt,
    String receivedBy,
    OffsetDateTime receivedAt) {

  /** Somebody to call. */
  @Schema(name = "ServiceContactListPerson", description = "Somebody to call")
  public record Person(Role role, String name, String phone) {}

  /** When somebody answers each week. */
  @Schema(name = "ServiceContactListDuty", description = "When somebody answers each week")
  public record Duty(DayOfWeek weekday, String from, String to, String name, String phone) {}

  static SheetAnswer of(ContactSheetView sheet, ZoneId zone) {
    return new SheetAnswer(
        sheet.projectId(),
        sheet.number(),
        sheet.lines().people().stream()
            .map(one -> new Person(one.role(), one.name(), one.phone()))
            .toList(),
        sheet.lines().week().stream()
            .map(
                one ->
                    new Duty(
                        one.weekday(),
                        one.from().toString(),
                        one.to().toString(),
                        one.name(),
                        one.phone()))
            .toList(),
        sheet.sha256(),
        sheet.clause(),
        sheet.policy(),
        sheet.sentByName(),
        sheet.sentAt().atZone(zone).toOffsetDateTime(),
        sheet.receivedByName().orElse(null),
        sheet.receivedAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null));
  }
}
