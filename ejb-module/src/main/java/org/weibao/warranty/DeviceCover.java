package org.weibao.warranty;

import java.util.List;
import org.weibao.device.DeviceView;

/**
 * Both chains of a device.
 *
 * @param owed rows by which we owe the owner, the latest end first
 * @param claimed rows by which the supplier owes us
 * @param today who would bear what if it failed today by wear
 */
public record DeviceCover(
    DeviceView device, List<CoverageView> owed, List<CoverageView> claimed, List<CoverLine> today) {

  /** Lists are copied. */
  public DeviceCover {
    owed = List.copyOf(owed);
    claimed = List.copyOf(claimed);
    today = List.copyOf(today);
  }
}
