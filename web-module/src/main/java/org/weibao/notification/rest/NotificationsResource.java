package org.weibao.notification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Lists;
import org.weibao.notification.NotificationService;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** What the caller was told. */
@Path("v1/notifications")
@ApplicationScoped
@RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER, Roles.SUPPLIER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationsResource {

  @Inject NotificationService notifications;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** The caller's notifications. */
  @GET
  @Operation(summary = "Notifications of the caller, newest first")
  public NotificationPage list(
      @Parameter(description = "Leave out what is read") @QueryParam("unread") Boolean unread,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    long person = caller.personId();
    return NotificationPage.of(
        notifications.unread(person),
        notifications.list(person, Boolean.TRUE.equals(unread), cursor, Lists.limit(limit)),
        ApiLanguage.of(headers.getAcceptableLanguages()),
        clock.getZone());
  }

  /** Marks one as read. */
  @PUT
  @Path("{id}/read")
  @Operation(summary = "Mark a notification as read", description = "Again does no harm.")
  public void read(@PathParam("id") long id) {
    notifications.read(caller.personId(), id);
  }

  /** Marks all as read. */
  @PUT
  @Path("read")
  @Operation(summary = "Mark all notifications of the caller as read")
  public void readAll() {
    notifications.readAll(caller.personId());
  }
}
