package org.weibao.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.project.ProjectService;
import org.weibao.repair.entity.FaultRecord;

/** Numbers of F1: as a pack of the project prescribes, or else {@code FR2611-000042}. */
@ApplicationScoped
public class RepairNumbers {

  private static final HouseNumber HOUSE =
      new HouseNumber(FaultRecord.DOCUMENT, "FR", "fault_record_number");

  @Inject DocumentNumberService numbers;
  @Inject ProjectService projects;
  @Inject Clock clock;

  /** The next number of a project; the day on which the work was done decides its month. */
  IssuedNumber next(long projectId, Instant doneAt) {
    return numbers.next(
        HOUSE, projects.getProject(projectId).code(), LocalDate.ofInstant(doneAt, clock.getZone()));
  }

  /** Keeps why a stored record has its number. */
  void keep(IssuedNumber number, FaultRecord record) {
    numbers.keep(number, record.id());
  }

  /** Why a record has its number. */
  IssuedNumber why(long id, String number) {
    return numbers.why(HOUSE, id, number);
  }
}
