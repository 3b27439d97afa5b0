package org.weibao.timeline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.Messages;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineEntry.Word;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.timeline.TimelineService;

/** Everything that happened to a request. */
@Path("v1/service-requests/{number}/timeline")
@ApplicationScoped
@RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class TimelineResource {

  @Inject TimelineService timelines;
  @Inject Reasons reasons;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** The story of a request. */
  @GET
  @Operation(
      summary = "Read everything that happened to a request, the latest first",
      description = "A property centre reads what concerns it, the department reads all.")
  public TimelineAnswer read(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    CellText cells = new CellText(locale, clock.getZone(), clock);
    return new TimelineAnswer(
        number,
        timelines.ofRequest(number).stream().map(entry -> entry(entry, locale, cells)).toList());
  }

  private TimelineAnswer.Entry entry(TimelineEntry entry, Locale locale, CellText cells) {
    Object[] words =
        entry.arguments().stream().map(argument -> word(argument, locale, cells)).toArray();
    return new TimelineAnswer.Entry(
        Instants.at(entry.at(), clock.getZone()),
        entry.by().orElse(null),
        entry.key().substring(entry.key().indexOf('.') + 1),
        Messages.text(locale, entry.key(), words),
        entry.link().orElse(null));
  }

  private String word(Object argument, Locale locale, CellText cells) {
    return argument instanceof Word word ? reasons.word(word.code(), locale) : cells.of(argument);
  }
}
