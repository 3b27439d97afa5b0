package org.weibao.charge.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.policy.LocalNames;

/** A name in three languages. */
@Schema(description = "A name in three languages")
public record PriceNames(String en, String zhCn, String zhTw) {

  static PriceNames of(LocalNames names) {
    return new PriceNames(names.english(), names.simplified(), names.traditional());
  }
}
