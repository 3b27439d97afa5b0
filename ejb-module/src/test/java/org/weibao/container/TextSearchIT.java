package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.Call;
import org.weibao.kernel.Found;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Sort;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;
import org.weibao.search.SearchKind;
import org.weibao.search.SearchService;

/** Parts of texts, as people type them, found in the register by the database's own index. */
@ArquillianTest
class TextSearchIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject RequestService requests;
  @Inject SearchService search;
  @Inject ClockScene scene;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  private Fixtures.Site site;
  private String screen;
  private String reader;

  @BeforeEach
  void two_requests_of_a_project() {
    product(
        () -> {
          site = fixtures.site("TEAM_ACTIVE", true);
          screen = register("門口機黑屏，Unit B 无图像", "3栋-1202", "欧阳静", Optional.empty());
          reader = register("门禁门读卡器失灵 𠮷", "12栋-301", "陈静", Optional.of(site.installedSerial()));
          return null;
        });
  }

  private String register(String demand, String room, String owner, Optional<String> serial) {
    return requests
        .register(
            new RegisterRequest(
                site.projectId(),
                Optional.empty(),
                Optional.of(room),
                Optional.of(owner),
                Optional.empty(),
                serial,
                Optional.of("B2 层 100% 车库_东"),
                demand,
                Urgency.ROUTINE,
                Optional.empty(),
                clock.instant(),
                RequestSource.DESK,
                Optional.empty(),
                Optional.empty()),
            site.context())
        .number();
  }

  private List<String> listed(String text) {
    ListQuery query = ListQuery.first(50).with("project", site.projectId()).with("text", text);
    return product(() -> requests.list(query)).rows().stream().map(RequestRow::number).toList();
  }

  @Test
  void one_two_and_more_characters_of_chinese_are_found_wherever_they_stand() {
    assertThat(listed("屏")).containsExactly(screen);
    assertThat(listed("黑屏")).containsExactly(screen);
    assertThat(listed("门口機")).as("another character is another").isEmpty();
    assertThat(listed("門口機黑屏，")).containsExactly(screen);
    assertThat(listed("门禁门")).containsExactly(reader);
    assertThat(listed("禁门读")).containsExactly(reader);
    assertThat(listed("门门")).as("not one behind the other").isEmpty();
    assertThat(listed("𠮷")).as("beyond the plane").containsExactly(reader);
    assertThat(listed("静")).containsExactlyInAnyOrder(screen, reader);
  }

  @Test
  void latin_letters_are_found_in_both_cases_and_digits_in_the_middle() {
    assertThat(listed("unit b")).containsExactly(screen);
    assertThat(listed("UNIT B 无")).containsExactly(screen);
    assertThat(listed("2栋-30")).containsExactly(reader);
    assertThat(listed(screen.substring(3).toLowerCase(Locale.ROOT))).contains(screen);
    assertThat(listed(site.installedSerial().substring(2))).containsExactly(reader);
  }

  @Test
  void what_means_something_to_a_pattern_or_to_the_index_means_itself() {
    assertThat(listed("100%")).hasSize(2);
    assertThat(listed("库_东")).hasSize(2);
    assertThat(listed("库%东")).isEmpty();
    assertThat(listed("\\")).isEmpty();
    assertThat(listed("静B2")).as("not over the border of two fields").isEmpty();
    assertThat(listed("Tc8")).as("how the index writes a character").isEmpty();
  }

  @Test
  void a_rare_text_is_found_behind_ten_thousand_newer_requests_and_a_common_one_page_by_page()
      throws Exception {
    transaction.begin();
    try {
      scene.copies(reader, 10_000);
      assertThat(listed("无图像")).containsExactly(screen);
      ListQuery common =
          ListQuery.first(50).with("project", site.projectId()).with("text", "读卡器失灵");
      Page<RequestRow> first = product(() -> requests.list(common));
      Page<RequestRow> second = product(() -> requests.list(common.from(first.nextCursor())));
      Page<RequestRow> plain =
          product(() -> requests.list(ListQuery.first(100).with("project", site.projectId())));
      assertThat(Stream.of(first, second).flatMap(page -> page.rows().stream()))
          .containsExactlyElementsOf(plain.rows());
      assertThat(second.nextCursor()).isPresent();
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void months_ago_a_text_is_found_in_order_page_by_page_within_days_and_with_what_narrows_it()
      throws Exception {
    transaction.begin();
    try {
      List<String> old =
          Stream.of(0, 1, 2, 7, 14)
              .map(months -> aged("老线槽脱落", months))
              .collect(Collectors.toCollection(ArrayList::new));
      scene.copies(reader, 600);
      ListQuery query = ListQuery.first(2).with("project", site.projectId()).with("text", "线槽脱落");
      assertThat(pages(query)).containsExactlyElementsOf(old);
      assertThat(pages(query.with("open", true).with("urgency", Urgency.ROUTINE)))
          .containsExactlyElementsOf(old);
      assertThat(pages(query.with("urgency", Urgency.EMERGENCY))).isEmpty();
      LocalDate today = LocalDate.now(clock);
      assertThat(pages(query.with("to", today.minusMonths(3))))
          .containsExactlyElementsOf(old.subList(3, 5));
      assertThat(pages(query.with("from", today.minusMonths(8)).with("to", today.minusMonths(3))))
          .containsExactly(old.get(3));
      assertThat(product(() -> requests.count(query, 4, true))).contains(4L);
      assertThat(product(() -> requests.count(query, 50, true))).contains(5L);
      assertThat(pages(query.sorted(Optional.of(Sort.descending("arrivalDueAt")))))
          .containsExactlyInAnyOrderElementsOf(old);
      assertThat(found(SearchKind.REQUESTS, "线槽脱落")).containsExactlyElementsOf(old);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void with_whatever_narrows_a_text_what_fits_is_found_and_nothing_else() throws Exception {
    transaction.begin();
    try {
      List<String> old = IntStream.range(0, 8).mapToObj(this::standing).toList();
      scene.copies(reader, 600);
      for (int asked = 0; asked < 16; asked++) {
        int wanted = asked & 7;
        assertThat(pages(narrowed(asked)))
            .as("emergency 1, late 2, open 4, project 8: " + asked)
            .containsExactlyElementsOf(
                IntStream.range(0, 8)
                    .filter(stands -> (stands & wanted) == wanted)
                    .mapToObj(old::get)
                    .toList());
      }
    } finally {
      transaction.rollback();
    }
  }

  /** The older, the more: an emergency 1, late 2, open 4. */
  private String standing(int stands) {
    String number = aged("止回阀渗水", stands + 1);
    scene.stands(number, (stands & 1) > 0, (stands & 2) > 0, (stands & 4) > 0);
    return number;
  }

  private ListQuery narrowed(int asked) {
    ListQuery query = ListQuery.first(3).with("text", "回阀渗");
    query = (asked & 1) > 0 ? query.with("urgency", Urgency.EMERGENCY) : query;
    query = (asked & 2) > 0 ? query.with("late", true) : query;
    query = (asked & 4) > 0 ? query.with("open", true) : query;
    return (asked & 8) > 0 ? query.with("project", site.projectId()) : query;
  }

  private String aged(String demand, int months) {
    String number = product(() -> register(demand, "5栋-" + months, "周明", Optional.empty()));
    scene.aged(number, months);
    return number;
  }

  private List<String> pages(ListQuery first) {
    List<String> numbers = new ArrayList<>();
    Optional<ListQuery> next = Optional.of(first);
    while (next.isPresent()) {
      ListQuery query = next.get();
      Page<RequestRow> page = product(() -> requests.list(query));
      page.rows().forEach(row -> numbers.add(row.number()));
      next = page.nextCursor().map(cursor -> first.from(Optional.of(cursor)));
    }
    return numbers;
  }

  @Test
  void requests_of_a_device_are_found_by_its_whole_serial_alone() {
    assertThat(bySerial(site.installedSerial())).containsExactly(reader);
    assertThat(bySerial(site.installedSerial().substring(1))).isEmpty();
  }

  private List<String> bySerial(String serial) {
    return product(() -> requests.list(ListQuery.first(50).with("serial", serial))).rows().stream()
        .map(RequestRow::number)
        .toList();
  }

  @Test
  void the_search_of_every_page_finds_parts_too_and_a_whole_number_alone() {
    assertThat(found(SearchKind.REQUESTS, "读卡器失灵")).contains(reader);
    assertThat(found(SearchKind.REQUESTS, screen)).containsExactly(screen);
    assertThat(found(SearchKind.DEVICES, site.installedSerial().substring(1)))
        .contains(site.installedSerial());
  }

  private List<String> found(SearchKind kind, String typed) {
    Call reader = AccessFixtures.call(site.context(), Role.CITY_HEAD);
    scopes.grant(site.context().personId(), Role.CITY_HEAD, ScopeKind.PROJECT, site.projectId());
    return as(reader, () -> search.find(typed, 50)).groups().stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.found().rows().stream())
        .map(Found.Row::number)
        .toList();
  }
}
