package org.weibao.workorder.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.WorkQualification;

/** What those who are sent lack. */
@Schema(name = "WorkQualification", description = "What those who are sent to a visit lack")
public record WorkQualificationAnswer(
    @Schema(description = "Clauses that ask for qualified people; none if no pack does")
        List<String> clauses,
    @Schema(description = "Those who lack something; none if nobody asks") List<Person> people) {

  /** Somebody who lacks something. */
  @Schema(name = "UnqualifiedPerson", description = "Somebody who lacks something")
  public record Person(long personId, String name, List<LackEntry> lacks) {}

  static WorkQualificationAnswer of(WorkQualification found) {
    return new WorkQualificationAnswer(
        found.clauses(),
        found.people().stream()
            .map(one -> new Person(one.personId(), one.name(), LackEntry.of(one.lacks())))
            .toList());
  }
}
