package org.weibao.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.weibao.handover.HandoverKind;
import org.weibao.handover.HandoverSite;
import org.weibao.handover.control.HandoverRules;
import org.weibao.handover.control.HandoverRules.Asked;
import org.weibao.policy.PolicyBook;

/**
 * Handovers that are under way by the product's own rules; one of them is half done. Nothing is
 * left to chance, so that the other chapters stay as they are.
 */
final class Handovers {

  private static final int MINUTES = 60;

  private static final String PLAN =
      """
      1. 监控中心断电：启用备用电源，10分钟内通知值班联系人。
      2. 门禁整体失效：开启常开模式，安排保安人工值守出入口。
      3. 报警主机故障：启用人工巡更，每小时一次，直至恢复。
      4. 联系顺序：当日值班售后人员、项目负责人、城市负责人。""";

  private final Telling telling;
  private final Staff staff;
  private final HandoverRules rules = new HandoverRules(PolicyBook.shipped());

  private Handovers(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
  }

  static void write(Telling telling, Staff staff, Collection<Site> sites) {
    Handovers handovers = new Handovers(telling, staff);
    sites.forEach(handovers::write);
  }

  private void write(Site site) {
    LocalDate anchor = telling.anchor();
    HandoverSite facts =
        new HandoverSite(
            site.id,
            site.project.code(),
            "",
            "",
            "",
            "",
            "",
            "",
            Optional.of(site.movedInOn),
            Optional.of(site.warrantyEndsOn),
            site.teamStatusOn(anchor));
    for (Asked asked : rules.asked(facts, anchor)) {
      if (!anchor.isBefore(asked.startsOn()) && !anchor.isAfter(asked.dueOn())) {
        write(site, asked);
      }
    }
  }

  private void write(Site site, Asked asked) {
    boolean under = asked.kind() == HandoverKind.WARRANTY;
    long id = telling.ids().next();
    DemoBook.Person centre = staff.holding("PROPERTY_CENTER", site.project.center()).get(0);
    telling
        .sink()
        .row(
            Table.HANDOVER,
            id,
            site.id,
            asked.kind().name(),
            asked.eventOn(),
            asked.startsOn(),
            asked.dueOn(),
            asked.clause(),
            asked.policy(),
            under ? asked.startsOn().plusDays(6) : null,
            under ? centre.displayName() : null,
            under ? centre.displayName() : null,
            under ? centre.phone().orElseThrow() : null,
            "OPEN",
            under ? 2 : 0);
    if (under) {
      parts(site, asked, id, centre);
    }
  }

  private void parts(Site site, Asked asked, long id, DemoBook.Person centre) {
    DemoBook.Person head = staff.holding("CITY_HEAD", site.project.city()).get(0);
    DemoBook.Person technician = staff.workingIn("SERVICE_TECHNICIAN", site.project.city()).get(0);
    LocalDate first = asked.startsOn();
    telling
        .sink()
        .row(
            Table.HANDOVER_PLAN,
            telling.ids().next(),
            id,
            1,
            PLAN,
            hash(PLAN),
            staff.id(head),
            head.displayName(),
            telling.at(first.plusDays(20), 15 * MINUTES));
    long training = telling.ids().next();
    telling
        .sink()
        .row(
            Table.HANDOVER_TRAINING,
            training,
            id,
            first.plusDays(30),
            "门禁、监控日常操作与巡检",
            technician.displayName(),
            staff.id(head),
            head.displayName(),
            telling.at(first.plusDays(30), 17 * MINUTES));
    attendee(training, 0, centre.displayName(), true);
    attendee(training, 1, "监控中心值班员甲", true);
    attendee(training, 2, "监控中心值班员乙", false);
    item(id, "DAILY_MAINTENANCE", "每日巡视监控画面并登记", first.plusDays(35), centre);
    item(id, "DAILY_MAINTENANCE", "门口机、读卡器表面清洁", first.plusDays(75), null);
    item(id, "SIMPLE_FAULTS", "更换门禁卡、重启门口机", first.plusDays(100), null);
  }

  private void attendee(long training, int position, String name, boolean signed) {
    telling
        .sink()
        .row(Table.HANDOVER_ATTENDEE, telling.ids().next(), training, position, name, signed);
  }

  private void item(
      long id, String kind, String content, LocalDate planned, DemoBook.Person taken) {
    telling
        .sink()
        .row(
            Table.HANDOVER_ITEM,
            telling.ids().next(),
            id,
            kind,
            content,
            planned,
            taken == null ? null : planned,
            taken == null ? null : taken.displayName(),
            taken == null ? 0 : 1);
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
