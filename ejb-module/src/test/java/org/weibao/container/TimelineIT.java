package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Messages;
import org.weibao.kernel.TimelineEntry;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.request.RequestProblem;
import org.weibao.returns.ReturnStatus;
import org.weibao.timeline.TimelineService;

/** The story of a request, as the department reads it and as its property centre does. */
@ArquillianTest
class TimelineIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory story;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject TimelineService timelines;

  private String number;

  @BeforeEach
  void a_device_that_was_replaced_and_sent_to_its_maker() {
    number =
        product(
            () -> {
              story.begin();
              story.shipped();
              return story.request.number();
            });
  }

  @Test
  void everything_that_happened_is_told_the_latest_first() {
    List<TimelineEntry> all = as(inProject(Role.CITY_HEAD), () -> timelines.ofRequest(number));
    assertThat(all)
        .extracting(TimelineEntry::key)
        .contains(
            "timeline.request.received",
            "timeline.request.registered",
            "timeline.request.decided",
            "timeline.visit.arrived",
            "timeline.fault.solved",
            "timeline.fault.replaced",
            "timeline.approval.agreed",
            "timeline.approval.agreed-saying",
            "timeline.return");
    assertThat(all)
        .extracting(TimelineEntry::at)
        .isSortedAccordingTo(Comparator.<Instant>naturalOrder().reversed());
    assertThat(all)
        .filteredOn(entry -> entry.key().equals("timeline.approval.agreed-saying"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.arguments()).contains("同意"))
        .satisfies(entry -> assertThat(entry.by()).isPresent());
    assertThat(all)
        .allSatisfy(
            entry -> {
              for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
                assertThat(Messages.text(locale, entry.key())).isNotBlank();
              }
            });
  }

  @Test
  void a_property_centre_reads_what_concerns_it_and_no_more() {
    Call center =
        product(
            () -> {
              CallContext person = fixtures.site("TEAM_ACTIVE", true).context();
              scopes.grant(
                  person.personId(),
                  Role.PROPERTY_CENTER,
                  ScopeKind.PROPERTY_CENTER,
                  scopes.ofProject(story.site.projectId(), "property_center_id"));
              return AccessFixtures.call(person, Role.PROPERTY_CENTER);
            });
    List<TimelineEntry> theirs = as(center, () -> timelines.ofRequest(number));
    assertThat(theirs)
        .extracting(TimelineEntry::key)
        .contains("timeline.request.received", "timeline.visit.arrived", "timeline.fault.solved")
        .doesNotContain(
            "timeline.request.decided",
            "timeline.approval.agreed",
            "timeline.approval.agreed-saying",
            "timeline.fault.reviewed");
    assertThat(theirs)
        .filteredOn(entry -> entry.key().equals("timeline.return"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.arguments()).contains(ReturnStatus.SHIPPED));
    assertThat(theirs).allSatisfy(entry -> assertThat(entry.link()).isEmpty());
  }

  @Test
  void the_story_of_another_place_is_not_told() {
    Call stranger =
        product(
            () -> {
              Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
              CallContext person = elsewhere.context();
              scopes.grant(
                  person.personId(), Role.CITY_HEAD, ScopeKind.PROJECT, elsewhere.projectId());
              return AccessFixtures.call(person, Role.CITY_HEAD);
            });
    as(
        stranger,
        () -> {
          refused(RequestProblem.UNKNOWN, () -> timelines.ofRequest(number));
          return null;
        });
  }

  private Call inProject(Role role) {
    return product(
        () -> {
          CallContext person = fixtures.site("TEAM_ACTIVE", true).context();
          scopes.grant(person.personId(), role, ScopeKind.PROJECT, story.site.projectId());
          return AccessFixtures.call(person, role);
        });
  }
}
