package org.weibao.expiry.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.expiry.NoticeChannel;

/** How a notice goes to the customer. */
@Schema(name = "ExpiryNoticeSending", description = "How a notice goes to the customer")
public record SendingInput(NoticeChannel channel) {}
