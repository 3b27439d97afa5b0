package org.weibao.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.voucher.entity.ServiceVoucher;

/** Numbers of vouchers: as a pack of the project prescribes, or else {@code SV2611-000042}. */
@ApplicationScoped
public class VoucherNumbers {

  private static final HouseNumber HOUSE =
      new HouseNumber(ServiceVoucher.DOCUMENT, "SV", "service_voucher_number");

  @Inject DocumentNumberService numbers;

  /** The next number of a project. */
  public IssuedNumber next(String projectCode, LocalDate day) {
    return numbers.next(HOUSE, projectCode, day);
  }

  /** Keeps why a stored voucher has its number. */
  public void keep(IssuedNumber number, long voucherId) {
    numbers.keep(number, voucherId);
  }
}
