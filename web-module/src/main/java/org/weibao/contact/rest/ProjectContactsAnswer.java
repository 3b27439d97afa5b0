package org.weibao.contact.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.ContactView;
import org.weibao.contact.PlacementView;
import org.weibao.contact.ProjectContacts;
import org.weibao.contact.ShiftView;
import org.weibao.organization.Role;

/** All that is kept of a project's contacts. */
@Schema(name = "ServiceContacts", description = "All that is kept of a project's contacts")
public record ProjectContactsAnswer(
    ContactStateAnswer state,
    List<Contact> contacts,
    List<Shift> shifts,
    @Schema(description = "Stretches of the next four weeks in which nobody answers")
        List<ContactStateAnswer.Gap> gaps,
    List<SheetAnswer> lists,
    List<Placement> registers) {

  /** Somebody to call. */
  @Schema(name = "ServiceContact", description = "Somebody to call")
  public record Contact(long id, Role role, Long personId, String name, String phone, int version) {

    static Contact of(ContactView view) {
      return new Contact(
          view.id(),
          view.role(),
          view.personId().orElse(null),
          view.name(),
          view.phone(),
          view.version());
    }
  }

  /** When somebody answers. */
  @Schema(name = "RosterShift", description = "When somebody answers")
  public record Shift(
      long id,
      long contactId,
      String name,
      DayOfWeek weekday,
      LocalDate day,
      String from,
      String to,
      int version) {

    static Shift of(ShiftView view) {
      return new Shift(
          view.id(),
          view.contactId(),
          view.name(),
          view.weekday().orElse(null),
          view.day().orElse(null),
          view.from().toString(),
          view.to().toString(),
          view.version());
    }
  }

  /** A register F5 that was handed over. */
  @Schema(name = "RegisterPlacement", description = "A register F5 that was handed over")
  public record Placement(
      LocalDate placedOn,
      String agreedWith,
      String note,
      String recordedBy,
      OffsetDateTime recordedAt) {

    static Placement of(PlacementView view, ZoneId zone) {
      return new Placement(
          view.placedOn(),
          view.agreedWith(),
          view.note().orElse(null),
          view.recordedByName(),
          view.recordedAt().atZone(zone).toOffsetDateTime());
    }
  }

  static ProjectContactsAnswer of(ProjectContacts all, ZoneId zone) {
    return new ProjectContactsAnswer(
        ContactStateAnswer.of(all.state(), zone),
        all.contacts().stream().map(Contact::of).toList(),
        all.shifts().stream().map(Shift::of).toList(),
        all.gaps().stream().map(gap -> ContactStateAnswer.Gap.of(gap, zone)).toList(),
        all.sheets().stream().map(sheet -> SheetAnswer.of(sheet, zone)).toList(),
        all.placements().stream().map(view -> Placement.of(view, zone)).toList());
  }
}
