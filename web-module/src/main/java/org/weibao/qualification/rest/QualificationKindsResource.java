package org.weibao.qualification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.qualification.QualificationService;
import org.weibao.security.Groups;

/** Kinds of qualification. */
@Path("v1/qualification-kinds")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
public class QualificationKindsResource {

  @Inject QualificationService service;

  /** All of them. */
  @GET
  @Operation(summary = "List the kinds of qualification, and for which devices each is needed")
  public QualificationKindList list() {
    return QualificationKindList.of(service.kinds());
  }
}
