package org.weibao.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.AuditService;
import org.weibao.audit.Change;
import org.weibao.kernel.web.Formats;

/** Words for the trail on pages, in the page's language. */
@Named("trail")
@RequestScoped
public class TrailWords {

  @Inject AuditService audit;
  @Inject Formats formats;

  private ChangeWords words;

  @PostConstruct
  void begin() {
    words = new ChangeWords(audit, formats.cells());
  }

  /** What a kind of thing is called. */
  public String thing(Change change) {
    return words.thing(change);
  }

  /** What people call the changed thing; empty if it has no name of its own. */
  public String name(Change change, Map<String, AuditLabel> labels) {
    return words.name(change, labels);
  }

  /** What a field is called. */
  public String field(Change change, Change.Field field) {
    return words.field(change, field);
  }

  /** A value as people read it; null for none. */
  public String value(
      Change change, Change.Field field, String value, Map<String, AuditLabel> labels) {
    return words.value(change, field, value, labels);
  }
}
