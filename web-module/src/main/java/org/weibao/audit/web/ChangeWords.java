package org.weibao.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.AuditService;
import org.weibao.audit.Change;
import org.weibao.kernel.Messages;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Named;

/** Says in one reader's language what the trail keeps in the program's words. */
public final class ChangeWords {

  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final String SUPPLIER = "supplier:";
  private static final String SYSTEM = "system:";

  /** Where the catalogue keeps the field names that the pages of a thing use. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "ServiceRequest", "request.field.",
          "SupplierReturn", "return.field.",
          "Device", "device.field.",
          "FaultRecord", "fault.field.",
          "Visit", "visit.field.",
          "StockBalance", "stock.field.",
          "Person", "person.field.",
          "ServiceAccount", "serviceaccount.field.");

  private final AuditService audit;
  private final CellText text;

  /**
   * Words for one reader.
   *
   * @param text his language and zone
   */
  public ChangeWords(AuditService audit, CellText text) {
    this.audit = audit;
    this.text = text;
  }

  /** Who was at it, each once, the latest first. */
  public String people(List<AuditEntryView> entries) {
    return entries.stream()
        .map(this::person)
        .distinct()
        .collect(Collectors.joining(text.word("word.and-list")));
  }

  private String person(AuditEntryView entry) {
    if (entry.actorName().startsWith(SUPPLIER)) {
      return text.word("meanwhile.supplier", entry.actorName().substring(SUPPLIER.length()));
    }
    return entry.actor().startsWith(SYSTEM) ? text.word("meanwhile.product") : entry.actorName();
  }

  /** What a kind of thing is called. */
  public String thing(Change change) {
    return textOr(change.thing(), "audit.thing." + change.thing());
  }

  /** What people call the changed thing; empty if it has no name of its own. */
  public String name(Change change, Map<String, AuditLabel> labels) {
    AuditLabel label = labels.get(change.thing() + ":" + change.id());
    return label == null ? "" : name(label);
  }

  private String name(AuditLabel label) {
    return text.of(new Named(label.name(), label.nameEn()));
  }

  /** What a field is called: as on the page of its thing, or as the trail calls it. */
  public String field(Change change, Change.Field field) {
    return field(change.thing(), field.name());
  }

  String field(String thing, String field) {
    String general = textOr(field, "audit.field." + field);
    String beginning = FIELDS.get(thing);
    return beginning == null ? general : textOr(general, beginning + field);
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
      return name(label);
    }
    if (field.name().equals("locale")) {
      return textOr(value, "language." + value);
    }
    return audit
        .enumOf(change.thing(), field.name())
        .map(type -> textOr(value, "enum." + type + "." + value))
        .orElseGet(() -> plain(value));
  }

  private String plain(String value) {
    if (value.equals("true") || value.equals("false")) {
      return text.of(Boolean.valueOf(value));
    }
    if (INSTANT.matcher(value).matches()) {
      return text.of(Instant.parse(value));
    }
    return DAY.matcher(value).matches() ? text.of(LocalDate.parse(value)) : value;
  }

  private String textOr(String otherwise, String key) {
    return Messages.bundle(text.language()).containsKey(key) ? text.word(key) : otherwise;
  }
}
