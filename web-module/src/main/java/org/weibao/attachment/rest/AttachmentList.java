package org.weibao.attachment.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Files of a thing, the first first. */
@Schema(name = "AttachmentList")
public record AttachmentList(List<AttachmentAnswer> items) {}
