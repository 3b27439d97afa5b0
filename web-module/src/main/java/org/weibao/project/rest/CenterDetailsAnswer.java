package org.weibao.project.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.CenterDetails;
import org.weibao.project.ContactDuty;
import org.weibao.project.ContactView;

/** A property centre with all that is kept of it. */
@Schema(
    name = "PropertyCenterDetails",
    description = "A property centre with all that is kept of it")
public record CenterDetailsAnswer(
    CenterAnswer center,
    @Schema(description = "Those of today and later first") List<Contact> contacts,
    @Schema(description = "Who gets the monthly report F4") Contact reportTo,
    @Schema(description = "Who gets a copy of it") Contact reportCopy,
    List<ProjectAnswer> projects) {

  /** Somebody at a property centre, from day to day. */
  @Schema(name = "PropertyCenterContact")
  public record Contact(
      long id,
      ContactDuty duty,
      String title,
      String name,
      String phone,
      String email,
      LocalDate from,
      LocalDate to) {

    static Contact of(ContactView view) {
      return new Contact(
          view.id(),
          view.data().duty(),
          view.data().title().orElse(null),
          view.data().name(),
          view.data().phone().orElse(null),
          view.data().email().orElse(null),
          view.data().from().orElse(null),
          view.data().to().orElse(null));
    }
  }

  static CenterDetailsAnswer of(CenterDetails details) {
    return new CenterDetailsAnswer(
        CenterAnswer.of(details.center()),
        Stream.concat(details.contacts().stream(), details.former().stream())
            .map(Contact::of)
            .toList(),
        details.reportTo().map(Contact::of).orElse(null),
        details.reportCopy().map(Contact::of).orElse(null),
        details.projects().stream().map(ProjectAnswer::of).toList());
  }
}
