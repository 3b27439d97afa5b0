package org.weibao.privacy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.Roles;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyProblem;
import org.weibao.privacy.PrivacyService;

/** What is stored about one person: taken out, or erased; each call is logged. */
@Path("v1/personal-data")
@ApplicationScoped
@RolesAllowed(Roles.ADMINISTRATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
public class PersonalDataResource {

  private static final String ZIP = "application/zip";

  @Inject PrivacyService privacy;

  /** Everything stored about an owner or a member of staff. */
  @POST
  @Path("exports")
  @Produces(ZIP)
  @Operation(
      summary = "Take out everything stored about one person",
      description =
          "A ZIP with all data as JSON and each kind as CSV. The export itself is logged. It is a"
              + " POST so that no phone number stands in an address; it changes nothing else.")
  @APIResponse(
      responseCode = "200",
      description = "The archive",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export(@Valid @NotNull ExportInput body) {
    Optional<OwnerKey> owner = body.owner();
    if (owner.isPresent() == (body.login() != null)) {
      throw new BusinessException(PrivacyProblem.ONE_PERSON, null);
    }
    byte[] archive =
        owner
            .map(key -> privacy.exportOwner(key, body.reason()))
            .orElseGet(() -> privacy.exportMember(body.login(), body.reason()));
    return Response.ok(archive, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.zip\"")
        .build();
  }

  /** Takes an owner out of what is old enough. */
  @POST
  @Path("erasures")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Erase an owner's personal data",
      description =
          "Closed requests received before the day, the owner's rooms if nothing that stays needs"
              + " them, and the trail's entries on both. Repeating it changes nothing more.")
  public ErasureAnswer erase(@Valid @NotNull ErasureInput body) {
    OwnerKey owner =
        body.owner().orElseThrow(() -> new BusinessException(PrivacyProblem.ONE_PERSON, null));
    return ErasureAnswer.of(privacy.eraseOwner(owner, body.before(), body.reason()));
  }
}
