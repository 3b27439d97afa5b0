package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.PageZone;
import org.weibao.kernel.web.Params;
import org.weibao.organization.OrganizationService;

/** The zone in which a person reads and types times: what it is, and choosing another. */
@Named("zones")
@RequestScoped
public class TimeZones implements PageZone {

  /** Zones that are offered without a search: one for each usual distance from universal time. */
  static final List<String> COMMON =
      List.of(
          "Asia/Shanghai",
          "Asia/Hong_Kong",
          "Asia/Taipei",
          "Asia/Singapore",
          "Asia/Tokyo",
          "Asia/Bangkok",
          "Asia/Kolkata",
          "Asia/Dubai",
          "Europe/Moscow",
          "Europe/Berlin",
          "Europe/London",
          "UTC",
          "America/Sao_Paulo",
          "America/New_York",
          "America/Chicago",
          "America/Los_Angeles",
          "Australia/Sydney",
          "Pacific/Auckland");

  private static final int MOST_FOUND = 60;

  @Inject ActiveUser user;
  @Inject OrganizationService organization;
  @Inject Clock clock;
  @Inject Params params;
  @Inject Attempt attempt;
  @Inject Language language;

  private ZoneId zone;

  @Override
  public ZoneId zone() {
    if (zone == null) {
      zone =
          Faces.getRemoteUser() == null
              ? clock.getZone()
              : user.timeZone().orElseGet(clock::getZone);
    }
    return zone;
  }

  /** A zone as it is offered. */
  public record Offer(String id, String name, String offset, boolean current) {}

  /** Whether times are shown differently from the department's. */
  public boolean isOfOwn() {
    Instant now = clock.instant();
    return !zone().getRules().getOffset(now).equals(clock.getZone().getRules().getOffset(now));
  }

  /** Distance of the person's zone from universal time. */
  public String getOffset() {
    return Formats.offset(zone(), clock.instant());
  }

  /** The person's zone in words. */
  public String getCurrentName() {
    return label(zone(), language.getLocale());
  }

  /** The department's zone in words. */
  public String getDepartmentName() {
    return label(clock.getZone(), language.getLocale());
  }

  /** What was searched for. */
  public String getText() {
    return params.text("q").orElse("");
  }

  /** The zones to choose from: the usual ones, or those that fit the search. */
  public List<Offer> getOffers() {
    return offers(getText(), zone(), clock.instant(), language.getLocale());
  }

  /** Takes a zone and shows the page again. */
  public String choose(String id) {
    return attempt.to(
        "zone.saved",
        () -> {
          Optional<ZoneId> chosen =
              Optional.of(ZoneId.of(id)).filter(other -> !other.equals(clock.getZone()));
          organization.setTimeZone(user.getPersonId(), chosen);
          user.reads(chosen);
          return "/account/time-zone?faces-redirect=true";
        });
  }

  static List<Offer> offers(String text, ZoneId current, Instant now, Locale locale) {
    Stream<String> ids =
        text.isEmpty()
            ? Stream.concat(COMMON.stream(), Stream.of(current.getId())).distinct()
            : ZoneId.getAvailableZoneIds().stream().filter(TimeZones::isPlace);
    return ids.map(ZoneId::of)
        .map(
            zone ->
                new Offer(
                    zone.getId(),
                    name(zone, locale),
                    Formats.offset(zone, now),
                    zone.equals(current)))
        .filter(offer -> fits(offer, text))
        .sorted(
            Comparator.<Offer>comparingInt(offer -> -seconds(offer, now)).thenComparing(Offer::id))
        .limit(MOST_FOUND)
        .toList();
  }

  // Old names such as "Hongkong" and bare distances such as "Etc/GMT-8" only lengthen the list.
  private static boolean isPlace(String id) {
    return id.equals("UTC") || id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("Sys");
  }

  private static boolean fits(Offer offer, String text) {
    String wanted = text.replace("GMT", "UTC").replace('-', '−').strip();
    if (wanted.matches("[+−]\\d.*")) {
      wanted = "UTC" + wanted;
    }
    String upper = wanted.toUpperCase(Locale.ROOT);
    return offer.offset().equals(upper)
        || offer
            .id()
            .toUpperCase(Locale.ROOT)
            .replace('_', ' ')
            .contains(text.toUpperCase(Locale.ROOT).replace('_', ' '))
        || offer.name().toUpperCase(Locale.ROOT).contains(text.toUpperCase(Locale.ROOT));
  }

  private static int seconds(Offer offer, Instant now) {
    return ZoneId.of(offer.id()).getRules().getOffset(now).getTotalSeconds();
  }

  private static String label(ZoneId zone, Locale locale) {
    return name(zone, locale) + " · " + zone.getId();
  }

  private static String name(ZoneId zone, Locale locale) {
    return zone.getDisplayName(TextStyle.FULL, locale);
  }
}
