package org.weibao.worksheet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPartService;
import org.weibao.worksheet.control.WorkSheetPaper;

/** The door to sheets of visits. */
@Stateless
@Guarded
public class WorkSheetService {

  @Inject WorkOrderService orders;
  @Inject WorkPartService parts;
  @Inject Clock clock;

  /**
   * The sheet of a visit.
   *
   * @param number of the work order
   * @throws BusinessException {@link WorkSheetProblem#NOT_SIGNED}, or {@link
   *     org.weibao.workorder.WorkOrderProblem#UNKNOWN}
   */
  @Allows("workorder.read")
  public WorkSheet get(String number) {
    WorkOrderView order = orders.get(number);
    SignatureView signature =
        orders
            .signature(number)
            .orElseThrow(() -> new BusinessException(WorkSheetProblem.NOT_SIGNED, null, number));
    Optional<List<SignedPart>> signed = signature.parts();
    return new WorkSheet(order, signature, signed.orElseGet(() -> now(number)), signed.isPresent());
  }

  private List<SignedPart> now(String number) {
    return parts.ofOrder(number).stream()
        .filter(part -> !part.isBack())
        .map(SignedPart::of)
        .toList();
  }

  /** {@link #get} as PDF, A4, in a language. */
  @Allows("workorder.read")
  public void writePdf(String number, Locale language, OutputStream out) {
    WorkSheetPaper.of(
            get(number),
            orders.signaturePicture(number),
            language,
            clock.getZone(),
            clock.instant())
        .write(language, out);
  }
}
