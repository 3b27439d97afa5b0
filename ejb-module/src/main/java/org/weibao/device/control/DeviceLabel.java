package org.weibao.device.control;

import java.util.List;

/**
 * What one label says.
 *
 * @param address what the QR code says
 * @param serial of the device
 * @param lines model, project, place; the first line is set apart
 * @param invitation what scanning is good for
 */
public record DeviceLabel(String address, String serial, List<String> lines, String invitation) {

  /** Lines are copied. */
  public DeviceLabel {
    lines = List.copyOf(lines);
  }
}
