package org.weibao.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;

/**
 * Numbers of lines of the register F5: as a pack of the project prescribes, or else {@code
 * SR2611-000042}. Registering is to be quick: nothing is stored of a number of the house, which
 * tells by itself what it follows.
 */
@ApplicationScoped
public class RequestNumbers {

  private static final HouseNumber HOUSE = new HouseNumber("F5", "SR", "service_request_number");

  @Inject DocumentNumberService numbers;

  /** The next number of a project. */
  public IssuedNumber next(String projectCode, LocalDate receivedOn) {
    return numbers.next(HOUSE, projectCode, receivedOn);
  }

  /** Keeps what a pack prescribed. */
  public void keep(IssuedNumber number, long requestId) {
    if (number.prescribed().isPresent()) {
      numbers.keep(number, requestId);
    }
  }

  /** Why a request has its number. */
  IssuedNumber why(long requestId, String number) {
    return numbers.why(HOUSE, requestId, number);
  }
}
