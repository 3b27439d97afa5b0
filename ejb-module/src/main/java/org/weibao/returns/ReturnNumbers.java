package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.project.ProjectService;
import org.weibao.returns.entity.SupplierReturn;

/** Numbers of forms F2: as a pack of the project prescribes, or else {@code RT2611-000042}. */
@ApplicationScoped
public class ReturnNumbers {

  private static final HouseNumber HOUSE =
      new HouseNumber(SupplierReturn.DOCUMENT, "RT", "supplier_return_number");

  @Inject DocumentNumberService numbers;
  @Inject ProjectService projects;
  @Inject Clock clock;

  /** The next number of a project. */
  IssuedNumber next(long projectId, Instant at) {
    return numbers.next(
        HOUSE, projects.getProject(projectId).code(), LocalDate.ofInstant(at, clock.getZone()));
  }

  /** Keeps why a stored form has its number. */
  void keep(IssuedNumber number, SupplierReturn form) {
    numbers.keep(number, form.id());
  }

  /** Why a form has its number. */
  IssuedNumber why(long returnId, String number) {
    return numbers.why(HOUSE, returnId, number);
  }
}
