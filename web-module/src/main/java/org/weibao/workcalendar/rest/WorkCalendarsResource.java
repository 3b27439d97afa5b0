package org.weibao.workcalendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.request.RequestClockService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.workcalendar.NewException;
import org.weibao.workcalendar.WorkCalendarService;
import org.weibao.workcalendar.WorkCalendars;

/** Calendars by which deadlines are counted. */
@Path("v1/calendars")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class WorkCalendarsResource {

  /** In an address the public holidays alone are {@code CN/holidays}. */
  private static final String HOLIDAYS = "holidays";

  @Inject WorkCalendarService service;
  @Inject RequestClockService clocks;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** All calendars. */
  @GET
  @Operation(summary = "List the calendars by which deadlines are counted")
  public WorkCalendarList list() {
    Map<String, Long> open = clocks.openRequests();
    return new WorkCalendarList(
        service.list().stream()
            .map(view -> WorkCalendarAnswer.summary(view, open.getOrDefault(view.code(), 0L)))
            .toList());
  }

  /** One calendar. */
  @GET
  @Path("{system}/{name}")
  @Operation(
      summary = "Read a calendar, its days, and how far its open clocks are reckoned again",
      description = "The public holidays alone are CN/holidays.")
  public WorkCalendarAnswer get(
      @PathParam("system") String system, @PathParam("name") String name) {
    String code = code(system, name);
    return WorkCalendarAnswer.of(
        service.get(code),
        clocks.openRequests().getOrDefault(code, 0L),
        service.exceptions(code),
        clocks.work(code),
        clock.getZone());
  }

  /** Enters a day that differs. */
  @POST
  @Path("{system}/{name}/exceptions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Enter a day that differs from its weekday",
      description = "The calendar has a new version; open clocks are reckoned again.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar",
      content = @Content(schema = @Schema(implementation = WorkCalendarAnswer.class)))
  public Response enter(
      @PathParam("system") String system,
      @PathParam("name") String name,
      @Valid @NotNull ExceptionInput body,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    String code = code(system, name);
    Outcome outcome =
        calls.once(
            key,
            body,
            () ->
                Long.toString(
                    service
                        .enter(
                            new NewException(
                                code, body.day(), body.kind(), body.hours(), body.reason()),
                            caller.context())
                        .id()));
    return CallsOnce.mark(Response.ok(), outcome).entity(get(system, name)).build();
  }

  /** Takes an exception back. */
  @POST
  @Path("{system}/{name}/exceptions/{id}/withdrawal")
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Take an exception back",
      description = "If-Match has the version of the exception, as the calendar's answer has it.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar",
      content = @Content(schema = @Schema(implementation = WorkCalendarAnswer.class)))
  public Response withdraw(
      @PathParam("system") String system,
      @PathParam("name") String name,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    String code = code(system, name);
    String document = Long.toString(id);
    int version = Versions.required(ifMatch, document);
    Outcome outcome =
        calls.once(
            key,
            version,
            null,
            () -> {
              service.withdraw(code, id, version, caller.context());
              return document;
            });
    return CallsOnce.mark(Response.ok(), outcome).entity(get(system, name)).build();
  }

  private static String code(String system, String name) {
    return system.equals(WorkCalendars.HOLIDAYS) && name.equals(HOLIDAYS)
        ? WorkCalendars.HOLIDAYS
        : system + "/" + name;
  }
}
