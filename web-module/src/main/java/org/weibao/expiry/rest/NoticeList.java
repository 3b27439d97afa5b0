package org.weibao.expiry.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notices that were sent. */
@Schema(name = "ExpiryNotices", description = "Notices that were sent, the latest first")
public record NoticeList(List<NoticeAnswer> items) {}
