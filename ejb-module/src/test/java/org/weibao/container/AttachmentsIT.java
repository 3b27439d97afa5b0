package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.AccessFixtures.call;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.ReceivedFile;
import org.weibao.attachment.control.Samples;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;
import org.weibao.timeline.TimelineService;

/** Photos and files that stay with a case. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class AttachmentsIT {

  private static final int LARGE = 900_000;
  private static final int SMALL = 20_000;

  @Inject AttachmentService attachments;
  @Inject RequestService requests;
  @Inject TimelineService timelines;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext centre;
  private String request;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_request_with_its_people() {
    site = fixtures.site("TEAM_ACTIVE", true);
    technician = fixtures.somebody();
    scopes.grant(
        technician.personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, site.projectId());
    centre = fixtures.somebody();
    scopes.grant(
        centre.personId(),
        Role.PROPERTY_CENTER,
        ScopeKind.PROPERTY_CENTER,
        scopes.ofProject(site.projectId(), "property_center_id"));
    request =
        product(
            () ->
                requests
                    .register(
                        Fixtures.request(site.projectId(), Urgency.ROUTINE, clock.instant()),
                        site.context())
                    .number());
  }

  private AttachmentView add(CallContext who, Role role, byte[] content, boolean shared) {
    return as(
        call(who, role),
        () -> {
          try (ReceivedFile file =
              attachments.receive("现场.jpg", new ByteArrayInputStream(content))) {
            return attachments.add("REQUEST", request, file, "门口机", shared, who);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private List<AttachmentView> seen(CallContext who, Role role) {
    return as(call(who, role), () -> attachments.of("REQUEST", request));
  }

  private byte[] content(long id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      attachments.send(id, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void a_photo_is_kept_with_its_request_and_told_in_its_story() {
    AttachmentView added = add(technician, Role.SERVICE_TECHNICIAN, Samples.jpeg(800, 600), false);
    assertThat(added.mediaType()).isEqualTo("image/jpeg");
    assertThat(added.width()).contains(800);
    assertThat(added.picture()).isTrue();
    assertThat(seen(technician, Role.SERVICE_TECHNICIAN)).containsExactly(added);
    assertThat(content(added.id())).hasSize((int) added.size());
    assertThat(attachments.thumbnail(added.id())).startsWith(0xff, 0xd8).hasSizeLessThan(SMALL);
    assertThat(timelines.ofRequest(request))
        .extracting(TimelineEntry::key)
        .contains("timeline.attachment.added");
  }

  @Test
  void a_large_file_comes_back_byte_by_byte_and_the_same_bytes_are_stored_once() {
    byte[] large = new byte[LARGE];
    new Random(7).nextBytes(large);
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
    AttachmentView first = add(technician, Role.SERVICE_TECHNICIAN, large, false);
    AttachmentView second = add(technician, Role.SERVICE_TECHNICIAN, large, false);
    assertThat(content(first.id())).isEqualTo(large);
    assertThat(content(second.id())).isEqualTo(large);
    assertThat(scopes.contents(first.sha256())).isEqualTo(1);
  }

  @Test
  void the_same_photo_sent_by_four_at_once_is_four_files_with_one_content() throws Exception {
    byte[] photo = Samples.jpeg(333, 222);
    List<AttachmentView> added =
        atOnce(4, () -> add(technician, Role.SERVICE_TECHNICIAN, photo, false));
    assertThat(added).extracting(AttachmentView::id).doesNotHaveDuplicates();
    assertThat(scopes.contents(added.get(0).sha256())).isEqualTo(1);
  }

  @Test
  void a_property_centre_sees_what_is_meant_for_it_and_withdraws_only_its_own() {
    AttachmentView inside = add(technician, Role.SERVICE_TECHNICIAN, Samples.jpeg(100, 100), false);
    AttachmentView shared = add(technician, Role.SERVICE_TECHNICIAN, Samples.jpeg(90, 90), true);
    AttachmentView own = add(centre, Role.PROPERTY_CENTER, Samples.jpeg(80, 80), false);
    assertThat(seen(centre, Role.PROPERTY_CENTER))
        .extracting(AttachmentView::id)
        .containsExactly(shared.id(), own.id());
    as(
        call(centre, Role.PROPERTY_CENTER),
        () -> {
          refused(AttachmentProblem.UNKNOWN, () -> attachments.get(inside.id()));
          refused(AttachmentProblem.UNKNOWN, () -> content(inside.id()));
          refused(AttachmentProblem.UNKNOWN, () -> attachments.thumbnail(inside.id()));
          refused(
              AttachmentProblem.NOT_YOURS,
              () -> attachments.withdraw(shared.id(), shared.version(), "x", centre));
          return attachments.withdraw(own.id(), own.version(), "拍错了", centre);
        });
    assertThat(seen(centre, Role.PROPERTY_CENTER)).hasSize(1);
    assertThat(seen(technician, Role.SERVICE_TECHNICIAN))
        .filteredOn(AttachmentView::withdrawn)
        .extracting(view -> view.withdrawnReason().orElseThrow())
        .containsExactly("拍错了");
  }

  @Test
  void whoever_does_not_see_the_request_sees_none_of_its_files() {
    AttachmentView added = add(technician, Role.SERVICE_TECHNICIAN, Samples.jpeg(70, 70), true);
    Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
    CallContext other = fixtures.somebody();
    scopes.grant(
        other.personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, elsewhere.projectId());
    as(
        call(other, Role.SERVICE_TECHNICIAN),
        () -> {
          refused(AttachmentProblem.UNKNOWN, () -> attachments.get(added.id()));
          refused(AttachmentProblem.UNKNOWN_SUBJECT, () -> attachments.of("REQUEST", request));
          return null;
        });
    as(
        call(other, Role.SUPPLIER),
        () -> {
          refused(AccessProblem.NOT_ALLOWED, () -> attachments.of("REQUEST", request));
          return null;
        });
    refused(AttachmentProblem.UNKNOWN_SUBJECT, () -> attachments.of("NOTHING", request));
  }

  @Test
  void a_file_is_withdrawn_once_with_a_reason_by_who_has_seen_it_last() {
    AttachmentView added = add(technician, Role.SERVICE_TECHNICIAN, Samples.png(60, 60), false);
    as(
        call(technician, Role.SERVICE_TECHNICIAN),
        () -> {
          refused(
              AttachmentProblem.REASON_MISSING,
              () -> attachments.withdraw(added.id(), added.version(), " ", technician));
          AttachmentView gone =
              attachments.withdraw(added.id(), added.version(), "业主要求", technician);
          refused(
              CommonProblem.STALE_VERSION,
              () -> attachments.withdraw(added.id(), added.version(), "again", technician));
          refused(
              AttachmentProblem.WITHDRAWN,
              () -> attachments.withdraw(added.id(), gone.version(), "again", technician));
          return null;
        });
    assertThat(content(added.id())).as("it stays with the case").hasSize((int) added.size());
  }
}
