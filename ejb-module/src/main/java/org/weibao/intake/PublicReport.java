package org.weibao.intake;

import java.util.List;
import java.util.Optional;
import org.weibao.attachment.ReceivedFile;

/**
 * What somebody at a device reports.
 *
 * @param code on the device
 * @param demand what is wrong
 * @param name who reports, if he says
 * @param phone where to call back, if he says
 * @param photos looked at already
 * @param key of the form; the same again reports nothing
 */
public record PublicReport(
    String code,
    String demand,
    Optional<String> name,
    Optional<String> phone,
    List<ReceivedFile> photos,
    String key) {

  public static final int DEMAND_LENGTH = 500;
  public static final int NAME_LENGTH = 40;
  public static final int PHONE_LENGTH = 20;
  public static final int MOST_PHOTOS = 5;

  /** Photos are copied. */
  public PublicReport {
    photos = List.copyOf(photos);
  }
}
