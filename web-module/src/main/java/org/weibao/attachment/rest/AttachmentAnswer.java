package org.weibao.attachment.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.attachment.AttachmentOrigin;
import org.weibao.attachment.AttachmentView;
import org.weibao.kernel.rest.Instants;

/** A file of a thing. */
@Schema(name = "Attachment")
public record AttachmentAnswer(
    String id,
    @Schema(description = "Kind of the thing that it belongs to", example = "REQUEST")
        String subject,
    @Schema(description = "Number or id of the thing") String key,
    String fileName,
    @Schema(description = "What it shows") String note,
    @Schema(description = "In bytes") long size,
    @Schema(description = "Found from what the file holds", example = "image/jpeg")
        String mediaType,
    @Schema(description = "Of the bytes that are kept, in hexadecimal digits") String sha256,
    @Schema(description = "Of pictures, in dots") Integer width,
    Integer height,
    @Schema(description = "Whether there is a small copy") boolean thumbnail,
    AttachmentOrigin origin,
    @Schema(description = "Whether the property centre may see it") boolean forPartners,
    @Schema(description = "Missing if somebody sent it who was not signed in") String uploadedBy,
    OffsetDateTime uploadedAt,
    @Schema(description = "Missing unless it was withdrawn") String withdrawnBy,
    OffsetDateTime withdrawnAt,
    String withdrawnReason) {

  static AttachmentAnswer of(AttachmentView view, ZoneId zone) {
    return new AttachmentAnswer(
        Long.toString(view.id()),
        view.subjectKind(),
        view.subjectKey(),
        view.fileName(),
        view.note().orElse(null),
        view.size(),
        view.mediaType(),
        view.sha256(),
        view.width().orElse(null),
        view.height().orElse(null),
        view.picture(),
        view.origin(),
        view.forPartners(),
        view.uploadedByName().orElse(null),
        Instants.at(view.uploadedAt(), zone),
        view.withdrawnByName().orElse(null),
        view.withdrawnAt().map(at -> Instants.at(at, zone)).orElse(null),
        view.withdrawnReason().orElse(null));
  }
}
