package org.weibao.policy.control.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.weibao.numbering.NumberPattern;
import org.weibao.numbering.Overflow;
import org.weibao.numbering.Reset;

/** What the shape of single fields cannot say: names that must exist, and what goes together. */
final class PackChecks {

  private static final Set<String> COUNTED = Set.of("workingHours", "workingDays");

  private final PackNode.Fields root;
  private final Faults faults;

  private PackChecks(PackNode.Fields root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  /** Adds what is wrong. */
  static void check(PackNode.Fields root, Faults faults) {
    new PackChecks(root, faults).all();
  }

  private void all() {
    Grammar.SECTIONS.forEach(this::names);
    validity();
    serviceCases();
    each("deadlines", this::deadline);
    each("calendars", this::calendar);
    each("approvals", (id, rule) -> refers(rule, "addsTo", "approvals"));
    each("charges", (id, rule) -> refers(rule, "offList", "approvals"));
    each("thresholds", (id, rule) -> bands(rule));
    each("numbers", (id, rule) -> numbers(rule));
    each("schedules", (id, rule) -> rule.get("due").ifPresent(this::due));
    each("requirements", (id, rule) -> exactlyOne(rule, "needs", "refusedWith"));
  }

  private void names(String section) {
    Set<String> seen = new HashSet<>();
    String prefix =
        text(root, "system").map(name -> name.substring(0, Math.min(3, name.length()))).orElse("");
    each(
        section,
        (id, rule) -> {
          if (!seen.add(id)) {
            faults.at(rule.get("id").orElse(rule), "id-twice", id);
          }
          for (PackNode clause : listed(rule, "clause")) {
            if (!String.valueOf(clause.plain()).startsWith(prefix + "-")) {
              faults.at(clause, "clause-elsewhere", clause.plain(), prefix);
            }
          }
          for (PackNode other : listed(rule, "insteadOf")) {
            exists(other, section);
          }
        });
  }

  private void validity() {
    Optional<String> from = text(root, "validFrom");
    Optional<String> to = text(root, "validTo");
    if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
      faults.at(root.get("validTo").orElseThrow(), "validity", from.get());
    }
  }

  private void serviceCases() {
    if (root.get("serviceCases").isEmpty()) {
      return;
    }
    for (String needed : List.of("contractFirst", "exclusions")) {
      if (root.get(needed).isEmpty()) {
        faults.at(root, "missing", needed);
      }
    }
    each(
        "serviceCases",
        (id, rule) -> {
          boolean hours = text(rule, "arrival").filter("HOURS"::equals).isPresent();
          if (hours != rule.get("arrivalHours").isPresent()) {
            faults.at(rule, "hours-with-arrival");
          }
        });
  }

  private void deadline(String id, PackNode.Fields rule) {
    refers(rule, "calendar", "calendars");
    boolean counted =
        rule.get("goal")
            .filter(PackNode.Fields.class::isInstance)
            .map(goal -> ((PackNode.Fields) goal).entries().keySet().stream())
            .map(keys -> keys.anyMatch(COUNTED::contains))
            .orElse(false);
    if (counted && rule.get("calendar").isEmpty()) {
      faults.at(rule, "missing", "calendar");
    }
  }

  private void calendar(String id, PackNode.Fields rule) {
    exactlyOne(rule, "alwaysOpen", "days");
    Set<String> days = new HashSet<>();
    for (PackNode group : listed(rule, "days")) {
      if (group instanceof PackNode.Fields fields && fields.get("on").isPresent()) {
        for (PackNode day : listed(fields, "on")) {
          if (!days.add(String.valueOf(day.plain()))) {
            faults.at(day, "day-twice", day.plain());
          }
        }
        windows(fields);
      }
    }
  }

  private void windows(PackNode.Fields group) {
    LocalTime before = LocalTime.MIN;
    for (PackNode window : listed(group, "windows")) {
      String text = String.valueOf(window.plain());
      if (!text.matches("\\d\\d:\\d\\d-\\d\\d:\\d\\d")) {
        continue;
      }
      Optional<LocalTime> from = time(text.substring(0, 5));
      Optional<LocalTime> to = time(text.substring(6));
      boolean ordered =
          from.isPresent()
              && to.isPresent()
              && from.get().isBefore(to.get())
              && !from.get().isBefore(before);
      if (!ordered) {
        faults.at(window, "window", text);
      }
      before = to.orElse(before);
    }
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void bands(PackNode.Fields rule) {
    List<PackNode> bands = listed(rule, "bands");
    BigDecimal before = BigDecimal.valueOf(-1);
    for (int index = 0; index < bands.size(); index++) {
      if (!(bands.get(index) instanceof PackNode.Fields band)) {
        continue;
      }
      exactlyOne(band, "decides", "gives");
      boolean last = index == bands.size() - 1;
      Optional<PackNode> limit =
          band.get("limit").or(() -> band.get("limitDays")).or(() -> band.get("limitMonths"));
      if (limit.isPresent() == last) {
        faults.at(band, last ? "band-last" : "missing", "limit, limitDays, limitMonths");
      }
      if (limit.isPresent() != band.get("limitBelongs").isPresent()) {
        faults.at(band, "band-end");
      }
      if (limit.isPresent() && limit.get().plain() instanceof BigDecimal number) {
        BigDecimal size =
            band.get("limitMonths").isPresent() ? number.multiply(BigDecimal.valueOf(30)) : number;
        if (size.compareTo(before) <= 0) {
          faults.at(limit.get(), "band-order", number);
        }
        before = size;
      }
    }
  }

  private void numbers(PackNode.Fields rule) {
    exactlyOne(rule, "pattern", "sameAs");
    Optional<PackNode> pattern = rule.get("pattern");
    if (pattern.isPresent() && pattern.get().plain() instanceof String text) {
      try {
        Reset reset = text(rule, "resets").map(Reset::valueOf).orElse(Reset.NEVER);
        NumberPattern.parse(text, reset, Overflow.REFUSE);
      } catch (IllegalArgumentException e) {
        faults.at(pattern.get(), "number-pattern", text);
      }
    }
  }

  private void due(PackNode due) {
    if (due.plain() instanceof Map<?, ?> map
        && map.get("months") instanceof BigDecimal months
        && map.get("days") instanceof BigDecimal days
        && months.signum() * days.signum() < 0) {
      faults.at(due, "signs");
    }
  }

  private void exactlyOne(PackNode.Fields rule, String one, String other) {
    if (rule.get(one).isPresent() == rule.get(other).isPresent()) {
      faults.at(rule, "exactly-one", one + ", " + other);
    }
  }

  private void refers(PackNode.Fields rule, String field, String section) {
    rule.get(field).ifPresent(node -> exists(node, section));
  }

  private void exists(PackNode name, String section) {
    Set<String> ids = new TreeSet<>();
    each(section, (id, rule) -> ids.add(id));
    if (!ids.contains(String.valueOf(name.plain()))) {
      faults.at(name, "no-rule", name.plain(), String.join(", ", ids));
    }
  }

  private void each(String section, BiConsumer<String, PackNode.Fields> action) {
    for (PackNode item : listed(root, section)) {
      if (item instanceof PackNode.Fields rule) {
        action.accept(text(rule, "id").orElse(""), rule);
      }
    }
  }

  private static List<PackNode> listed(PackNode.Fields fields, String key) {
    return fields
        .get(key)
        .map(node -> node instanceof PackNode.Items items ? items.items() : List.of(node))
        .orElse(List.of());
  }

  private static Optional<String> text(PackNode.Fields fields, String key) {
    return fields.get(key).map(PackNode::plain).map(String::valueOf);
  }
}
