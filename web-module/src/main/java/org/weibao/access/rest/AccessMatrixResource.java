package org.weibao.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.access.AccessService;
import org.weibao.security.Groups;

/** Who may do what. */
@Path("v1/access-matrix")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AccessMatrixResource {

  @Inject AccessService access;

  /** The matrix in force. */
  @GET
  @Operation(
      summary = "Read the access matrix",
      description =
          "One item an operation: how far each role reaches, and the pages and endpoints that it"
              + " opens.")
  public AccessMatrixAnswer get() {
    return AccessMatrixAnswer.of(access.matrix());
  }
}
