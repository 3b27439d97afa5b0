package org.weibao.outbox.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.organization.Roles;
import org.weibao.outbox.AsideMessage;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.InboxReview;
import org.weibao.returns.SupplierDialogueService;
import org.weibao.security.web.CurrentCaller;

/** Messages of suppliers that were set aside: reading, hearing again, and putting away. */
@Path("v1/set-aside-messages")
@ApplicationScoped
@RolesAllowed({Roles.ADMINISTRATOR, Roles.HQ_AFFAIRS_SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class AsideMessagesResource {

  @Inject InboxReview inbox;
  @Inject SupplierDialogueService dialogue;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Messages that fit. */
  @GET
  @Operation(summary = "Messages of suppliers that were set aside, newest first")
  public AsideMessagePage list(
      @QueryParam("outcome") InboxOutcome outcome,
      @Parameter(description = "Also those that somebody put away") @QueryParam("all") Boolean all,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    return AsideMessagePage.of(
        inbox.list(
            Optional.ofNullable(outcome), !Boolean.TRUE.equals(all), cursor, Lists.limit(limit)),
        clock.getZone());
  }

  /** One message. */
  @GET
  @Path("{number}")
  @Operation(summary = "Read a message that was set aside")
  public AsideMessageAnswer get(@PathParam("number") long number) {
    return AsideMessageAnswer.of(inbox.get(number), clock.getZone());
  }

  /** Hears a message again. */
  @POST
  @Path("{number}/replay")
  @Operation(
      summary = "Hear a message again that was set aside",
      description =
          "The same words, through the same inbox and rules: one that was heard meanwhile has no"
              + " second effect, one whose time is over stays without. The outcome says what became"
              + " of it.")
  @APIResponse(
      responseCode = "200",
      description = "The message",
      content = @Content(schema = @Schema(implementation = AsideMessageAnswer.class)))
  public Response replay(
      @PathParam("number") long number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    return step(
        number,
        key,
        null,
        message -> dialogue.hearAgain(message.source(), message.id(), caller.context()));
  }

  /** Puts a message away. */
  @POST
  @Path("{number}/dismissal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Put a message away, with what was done about it")
  @APIResponse(
      responseCode = "200",
      description = "The message",
      content = @Content(schema = @Schema(implementation = AsideMessageAnswer.class)))
  public Response dismiss(
      @PathParam("number") long number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull DismissalInput body) {
    return step(
        number,
        key,
        body,
        message -> inbox.dismiss(message.source(), message.id(), body.reason(), caller.context()));
  }

  private Response step(long number, String key, Record body, Consumer<AsideMessage> work) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              work.accept(inbox.get(number));
              return Long.toString(number);
            });
    return CallsOnce.mark(
            Response.ok(AsideMessageAnswer.of(inbox.get(number), clock.getZone())), outcome)
        .build();
  }
}
