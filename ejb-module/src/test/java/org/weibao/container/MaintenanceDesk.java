package org.weibao.container;

import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.ReceivedFile;
import org.weibao.container.WorkScene.Worker;
import org.weibao.maintenance.FormEntries;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.maintenance.SealForm;
import org.weibao.organization.Role;
import org.weibao.request.RequestService;
import org.weibao.workorder.Signature;

/** What a technician and a city head do with register forms in the tests. */
@Dependent
public class MaintenanceDesk {

  @Inject MaintenanceFormService forms;
  @Inject MaintenanceScene s12;
  @Inject RequestService requests;
  @Inject AttachmentService attachments;
  @Inject WorkScene scene;

  private long project;
  private Worker technician;
  private Worker head;

  /** Takes up work in a project. */
  void begin(long projectId) {
    project = projectId;
    technician = scene.worker(Role.SERVICE_TECHNICIAN, project);
    head = scene.worker(Role.CITY_HEAD, project);
  }

  Worker technician() {
    return technician;
  }

  Worker head() {
    return head;
  }

  /** Number of a request whose fault was repaired some minutes ago. */
  String repaired(String handling, int minutesAgo) {
    String number = product(() -> s12.request(project)).number();
    repair(number, handling, minutesAgo);
    return number;
  }

  void repair(String number, String handling, int minutesAgo) {
    as(
        technician.call(),
        () -> {
          s12.repair(number, handling, minutesAgo, technician.context());
          return null;
        });
  }

  MaintenanceFormView of(String request) {
    return as(technician.call(), () -> forms.ofRequest(request)).orElseThrow();
  }

  void close(String number) {
    as(
        head.call(),
        () -> {
          requests.close(number, requests.getByNumber(number).version(), head.context());
          return null;
        });
  }

  static Signature signature(Optional<byte[]> picture) {
    return new Signature("物业李经理", picture, Optional.empty(), Optional.of("处理及时"));
  }

  MaintenanceFormView sign(MaintenanceFormView form, Signature signature, Instant paperAt) {
    return as(
        technician.call(),
        () ->
            forms.sign(
                form.number(),
                form.version(),
                signature,
                Optional.ofNullable(paperAt),
                technician.context()));
  }

  MaintenanceFormView seal(MaintenanceFormView form, String who, LocalDate on, Long file) {
    return as(
        technician.call(),
        () ->
            forms.seal(
                form.number(),
                form.version(),
                new SealForm(who, on, Optional.ofNullable(file)),
                technician.context()));
  }

  MaintenanceFormView fill(MaintenanceFormView form, FormEntries entries) {
    return as(
        technician.call(),
        () -> forms.fill(form.number(), form.version(), entries, technician.context()));
  }

  String paper(String number) {
    return as(
        technician.call(),
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          forms.writePdf(number, Locale.SIMPLIFIED_CHINESE, out);
          return out.toString(StandardCharsets.ISO_8859_1);
        });
  }

  long photo(String kind, String key) {
    return as(
        technician.call(),
        () -> {
          try (ReceivedFile file =
              attachments.receive("盖章表.png", new ByteArrayInputStream(png()))) {
            return attachments.add(kind, key, file, "盖章", true, technician.context()).id();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
