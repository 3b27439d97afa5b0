package org.weibao.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.AuditService;
import org.weibao.audit.Change;
import org.weibao.kernel.web.Formats;

/** Says in the page's language what an entry of the trail keeps in the program's words. */
@Named("trail")
@ApplicationScoped
public class TrailWords {

  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** Where the catalogue keeps the field names that the pages of a thing use. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "ServiceRequest", "request.field.",
          "SupplierReturn", "return.field.",
          "Device", "device.field.",
          "FaultRecord", "fault.field.",
          "Visit", "visit.field.",
          "StockBalance", "stock.field.");

  @Inject AuditService audit;
  @Inject Formats formats;

  /** What a kind of thing is called. */
  public String thing(Change change) {
    return formats.fillOr(change.thing(), "audit.thing." + change.thing());
  }

  /** What people call the changed thing; empty if it has no name of its own. */
  public String name(Change change, Map<String, AuditLabel> labels) {
    AuditLabel label = labels.get(change.thing() + ":" + change.id());
    return label == null ? "" : formats.name(label.name(), label.nameEn());
  }

  /** What a field is called: as on the page of its thing, or as the trail calls it. */
  public String field(Change change, Change.Field field) {
    String general = formats.fillOr(field.name(), "audit.field." + field.name());
    String beginning = FIELDS.get(change.thing());
    return beginning == null ? general : formats.fillOr(general, beginning + field.name());
  }

  /** A value as people read it; null for none. */
  public String value(
      Change change, Change.Field field, String value, Map<String, AuditLabel> labels) {
    if (value == null) {
      return null;
    }
    String thing = audit.labelledAs(field.name());
    AuditLabel label = thing == null ? null : labels.get(thing + ":" + value);
    if (label != null) {
      return formats.name(label.name(), label.nameEn());
    }
    return audit
        .enumOf(change.thing(), field.name())
        .map(type -> formats.fillOr(value, "enum." + type + "." + value))
        .orElseGet(() -> plain(value));
  }

  private String plain(String value) {
    if (value.equals("true") || value.equals("false")) {
      return formats.yes(Boolean.parseBoolean(value));
    }
    if (INSTANT.matcher(value).matches()) {
      return formats.instant(Instant.parse(value));
    }
    return DAY.matcher(value).matches() ? formats.date(LocalDate.parse(value)) : value;
  }
}
