package org.weibao.workorder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.organization.Roles;
import org.weibao.workorder.WorkOrderService;

/** Whether those who are sent are qualified. */
@Path("v1/work-orders/{number}/qualification")
@ApplicationScoped
@RolesAllowed({
  Roles.REGIONAL_ADMIN,
  Roles.REGIONAL_SUPERVISOR,
  Roles.CITY_HEAD,
  Roles.CITY_TECH_LEAD,
  Roles.PROJECT_TEAM_LEAD,
  Roles.ADMINISTRATOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class WorkQualificationResource {

  @Inject WorkOrderService orders;

  /** What they lack. */
  @GET
  @Operation(
      summary = "Read what those who are sent lack, where a pack asks for qualified people",
      description =
          "S12-4.1.1 asks for a qualified team: whoever sends somebody else is warned. S13-2.3a"
              + " says that only qualified people are sent: there nobody else can be planned.")
  public WorkQualificationAnswer get(@PathParam("number") String number) {
    return WorkQualificationAnswer.of(orders.qualification(number));
  }
}
