package org.weibao.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;

/**
 * Numbers of register forms: as a pack of the project prescribes, or else {@code MF2611-000042}.
 */
@ApplicationScoped
public class MaintenanceNumbers {

  private static final HouseNumber HOUSE =
      new HouseNumber(MaintenanceRules.DOCUMENT, "MF", "maintenance_form_number");

  @Inject DocumentNumberService numbers;

  /** The next number of a project. */
  IssuedNumber next(String projectCode, LocalDate day) {
    return numbers.next(HOUSE, projectCode, day);
  }

  /** Keeps why a stored form has its number. */
  void keep(IssuedNumber number, long formId) {
    numbers.keep(number, formId);
  }
}
