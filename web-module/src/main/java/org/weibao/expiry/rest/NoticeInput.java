package org.weibao.expiry.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.expiry.NewNotice;

/** What a person says in a notice. */
@Schema(name = "NewExpiryNotice", description = "What a person says in a notice")
public record NoticeInput(
    @Schema(description = "To whom it goes at the customer's") String addressee,
    @Schema(description = "For this customer, for example an offer to renew") String words) {

  NewNotice notice() {
    return new NewNotice(addressee, Optional.ofNullable(words));
  }
}
