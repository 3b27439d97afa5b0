package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.container.WorkScene.Worker;
import org.weibao.intake.DuplicateService;
import org.weibao.intake.RelatedRequest;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.report.CityMonth;
import org.weibao.report.MonthlyReport;
import org.weibao.report.ReportService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Faults that come back shortly after their request was closed. */
@ArquillianTest
class RepeatFaultsIT {

  @Inject RequestService requests;
  @Inject DuplicateService duplicates;
  @Inject ReportService reports;
  @Inject RepeatFixtures past;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_project() {
    site = product(() -> fixtures.site("TEAM_ACTIVE", true));
  }

  private RequestView request(Optional<String> serial, String room) {
    return product(
        () ->
            requests.register(
                new RegisterRequest(
                    site.projectId(),
                    Optional.empty(),
                    Optional.of(room),
                    Optional.empty(),
                    Optional.empty(),
                    serial,
                    Optional.empty(),
                    "无图像",
                    Urgency.ROUTINE,
                    Optional.empty(),
                    clock.instant(),
                    RequestSource.DESK,
                    Optional.empty(),
                    Optional.empty()),
                site.context()));
  }

  private List<String> repeats() {
    ListQuery query =
        ListQuery.first(50).with("project", Optional.of(site.projectId())).with("repeat", true);
    List<String> numbers =
        product(() -> requests.list(query).rows()).stream().map(RequestRow::number).toList();
    assertThat(product(() -> requests.count(query, 100, true))).contains((long) numbers.size());
    YearMonth month = YearMonth.from(clock.instant().atZone(clock.getZone()));
    assertThat(product(() -> reports.monthlyReport(site.projectId(), month)).counts().repeats())
        .as("F4 counts what its link shows")
        .isEqualTo(numbers.size());
    CityMonth city = product(() -> reports.cityMonth(site.projectId(), month));
    assertThat(city.projects())
        .filteredOn(line -> line.projectId() == site.projectId())
        .extracting(CityMonth.Line::repeats)
        .containsExactly(numbers.size());
    ListQuery inCity =
        ListQuery.first(1)
            .with("city", Optional.of(city.cityId()))
            .with("from", month.atDay(1))
            .with("to", month.atEndOfMonth())
            .with("repeat", true);
    assertThat(product(() -> requests.count(inCity, 1000, true)))
        .as("the city's link shows what it counts")
        .contains((long) city.repeats());
    return numbers;
  }

  @Test
  @Clause("S01-5.1.4-a")
  void a_fault_is_counted_as_repeated_where_what_it_is_about_was_closed_shortly_before() {
    RequestView first = request(Optional.of(site.installedSerial()), "1栋-101");
    product(() -> past.close(first.number(), Duration.ofDays(2)));
    RequestView sameDevice = request(Optional.of(site.installedSerial()), "9栋-909");
    RequestView sameRoom = request(Optional.empty(), "1栋-101");
    request(Optional.empty(), "1栋-102");
    assertThat(repeats()).containsExactly(sameRoom.number(), sameDevice.number());
    assertThat(product(() -> duplicates.of(sameRoom.number())))
        .filteredOn(RelatedRequest::repeat)
        .extracting(RelatedRequest::number)
        .containsExactly(first.number());
    RequestView other = request(Optional.empty(), "1栋-103");
    RequestView during = request(Optional.empty(), "1栋-103");
    product(() -> past.closeNow(other.number()));
    assertThat(product(() -> duplicates.of(during.number())))
        .as("it came in while the other was open")
        .isNotEmpty()
        .noneMatch(RelatedRequest::repeat);
  }

  @Test
  @Clause("S01-5.1.4-a")
  void a_city_sums_up_what_the_reports_of_its_projects_say_and_only_of_those_in_sight() {
    long second = product(() -> past.neighbour(site.projectId()));
    RequestView first = request(Optional.empty(), "3栋-301");
    product(() -> past.close(first.number(), Duration.ofDays(2)));
    request(Optional.empty(), "3栋-301");
    YearMonth month = YearMonth.from(clock.instant().atZone(clock.getZone()));
    Worker here = product(() -> scene.worker(Role.PROJECT_TEAM_LEAD, site.projectId()));
    CityMonth whole = product(() -> reports.cityMonth(second, month));
    for (CityMonth.Line line : whole.projects()) {
      MonthlyReport.Counts counts =
          product(() -> reports.monthlyReport(line.projectId(), month)).counts();
      assertThat(List.of(line.received(), line.emergencies(), line.late(), line.repeats()))
          .as(line.code())
          .containsExactly(
              counts.received(), counts.emergencies(), counts.late(), counts.repeats());
    }
    assertThat(whole.projects())
        .extracting(CityMonth.Line::projectId)
        .contains(site.projectId(), second);
    assertThat(whole.repeats()).isPositive();
    CityMonth own = as(here.call(), () -> reports.cityMonth(site.projectId(), month));
    assertThat(own.projects())
        .extracting(CityMonth.Line::projectId)
        .containsExactly(site.projectId());
    assertThat(own.repeats()).isEqualTo(1);
    assertThatThrownBy(() -> as(here.call(), () -> reports.cityMonth(second, month)))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void what_was_closed_long_ago_or_only_repeated_another_does_not_count() {
    RequestView first = request(Optional.empty(), "2栋-201");
    product(() -> past.close(first.number(), Duration.ofDays(45)));
    request(Optional.empty(), "2栋-201");
    RequestView twice = request(Optional.empty(), "2栋-301");
    RequestView doubled = request(Optional.empty(), "2栋-301");
    product(
        () -> {
          duplicates.link(doubled.number(), doubled.version(), twice.number(), site.context());
          return null;
        });
    request(Optional.empty(), "2栋-301");
    assertThat(repeats()).isEmpty();
  }
}
