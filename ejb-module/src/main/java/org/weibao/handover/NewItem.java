package org.weibao.handover;

import java.time.LocalDate;

/** Something that is to be handed over on a day. */
public record NewItem(TransferKind kind, String content, LocalDate plannedOn) {

  public static final int CONTENT_LENGTH = 200;

  /** The text is stripped. */
  public NewItem {
    content = content == null ? "" : content.strip();
  }
}
