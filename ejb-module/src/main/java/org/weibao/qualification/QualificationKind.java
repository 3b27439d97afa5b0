package org.weibao.qualification;

import java.util.Collection;
import java.util.Set;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.listing.Named;

/**
 * A kind of qualification; see {@code config/qualifications.yaml}.
 *
 * @param code the same for ever
 * @param everywhere whether it is needed for whichever device
 * @param classes system classes for which it is needed; none if it is needed for all or for none
 * @param ends whether its certificates have a last day
 * @param source clause or house rule that it comes from
 */
public record QualificationKind(
    String code,
    Named names,
    boolean everywhere,
    Set<DeviceCategory> classes,
    boolean ends,
    String source) {

  /** Classes are copied. */
  public QualificationKind {
    classes = Set.copyOf(classes);
  }

  /** Whether somebody needs it who works on devices of these classes; none if nobody knows them. */
  public boolean isNeededFor(Collection<DeviceCategory> worked) {
    return everywhere || worked.stream().anyMatch(classes::contains);
  }
}
