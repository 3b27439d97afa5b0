package org.weibao.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.weibao.request.RequestAttachments;
import org.weibao.workorder.WorkOrderAttachments;

/** Photos of a few cases: the device as the property centre found it, and as we left it. */
final class Photos {

  private static final int MOST_CASES = 15;
  private static final String TYPE = "image/png";
  private static final Duration FOUND = Duration.ofMinutes(3);

  private final Telling telling;
  private final Staff staff;
  private final Map<String, Long> contents = new HashMap<>();

  private Photos(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
  }

  static void write(Telling telling, Staff staff, RecentVisits visits) {
    Photos photos = new Photos(telling, staff);
    visits.all().stream()
        .filter(visit -> visit.solved() && visit.file().item != null)
        // One in six, over all projects.
        .filter(visit -> visit.file().id % 6 == 0)
        .limit(MOST_CASES)
        .forEach(photos::write);
  }

  private void write(RecentVisits.Visited visit) {
    CaseFile file = visit.file();
    String category = file.item.model.category();
    photo(
        RequestAttachments.KIND,
        file.id,
        file.number,
        file,
        new Shot(category, false),
        "PARTNER",
        staff.inScope("PROPERTY_CENTER", file.site.project.center()),
        earlier(file.registeredAt.plus(FOUND), visit.arrivedAt()));
    photo(
        WorkOrderAttachments.KIND,
        visit.paper().orderId(),
        visit.paper().orderNumber(),
        file,
        new Shot(category, true),
        "DEPARTMENT",
        visit.technician(),
        visit.doneAt());
  }

  /** What is to be seen: devices of a class, broken or in order. */
  private record Shot(String category, boolean inOrder) {
    String name() {
      return (inOrder ? "修复后" : "故障现场") + ".png";
    }
  }

  private void photo(
      String kind,
      long subject,
      String key,
      CaseFile file,
      Shot shot,
      String origin,
      long person,
      Instant at) {
    telling
        .sink()
        .row(
            Table.ATTACHMENT,
            telling.ids().next(),
            kind,
            subject,
            key,
            file.site.id,
            file.id,
            content(shot),
            shot.name(),
            shot.inOrder() ? "处理完毕，试机正常" : "报修时所见",
            origin,
            true,
            person,
            at,
            0);
  }

  /** Some classes of devices look alike; the same bytes are kept once. */
  private long content(Shot shot) {
    byte[] picture = Sketch.png(shot.category(), shot.inOrder());
    String sha256 = HexFormat.of().formatHex(sha256(picture));
    return contents.computeIfAbsent(sha256, hash -> content(shot, hash, picture));
  }

  private long content(Shot shot, String sha256, byte[] picture) {
    long id = telling.ids().next();
    telling
        .sink()
        .row(
            Table.ATTACHMENT_CONTENT,
            id,
            sha256,
            picture.length,
            TYPE,
            Sketch.WIDTH,
            Sketch.HEIGHT,
            bytes(Sketch.thumbnail(shot.category(), shot.inOrder())));
    telling.sink().row(Table.ATTACHMENT_BLOCK, id, 0, bytes(picture));
    return id;
  }

  /** As PostgreSQL reads bytes. */
  private static String bytes(byte[] bytes) {
    return "\\x" + HexFormat.of().formatHex(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
