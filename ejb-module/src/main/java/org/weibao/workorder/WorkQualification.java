package org.weibao.workorder;

import java.util.List;
import org.weibao.qualification.QualificationLack;

/**
 * What people who are sent to a visit lack, where a pack of its project asks for qualified people.
 *
 * @param clauses that ask; none if no pack does
 * @param people who lack something
 */
public record WorkQualification(List<String> clauses, List<Unqualified> people) {

  /** Nobody asks, or nobody lacks anything. */
  public static final WorkQualification FINE = new WorkQualification(List.of(), List.of());

  /** Lists are copied. */
  public WorkQualification {
    clauses = List.copyOf(clauses);
    people = List.copyOf(people);
  }

  /** Somebody who lacks something. */
  public record Unqualified(long personId, String name, List<QualificationLack> lacks) {

    /** Lists are copied. */
    public Unqualified {
      lacks = List.copyOf(lacks);
    }
  }

  /** Whether anybody is to be warned of anything. */
  public boolean isWarning() {
    return !people.isEmpty();
  }
}
