package org.weibao.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.AuditService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.organization.web.ActiveUser;

/** The whole trail, filtered by the address. */
@Named
@RequestScoped
public class AuditBacking {

  private static final int ROWS = 50;

  @Inject AuditService audit;
  @Inject Params params;
  @Inject Moments moments;
  @Inject ActiveUser user;
  @Inject Formats formats;
  @Inject Clock clock;

  private Page<AuditEntryView> page = Page.none();
  private Map<String, AuditLabel> labels = Map.of();
  private AuditQuery query;
  private Optional<LocalDate> from;
  private Optional<LocalDate> to;

  @PostConstruct
  void readAddress() {
    from = day("from");
    to = day("to");
    query =
        new AuditQuery(
            params.text("person"),
            params.text("document"),
            from.map(this::midnight),
            to.map(day -> midnight(day.plusDays(1))),
            params.text("call"),
            params.text("cursor"),
            ROWS);
  }

  /** Reads the rows, for those who may. */
  public void load() {
    if (!user.may("audit.read")) {
      Faces.responseSendError(403, null);
      return;
    }
    try {
      page = audit.search(query);
      labels = audit.labels(page.rows());
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  private Optional<LocalDate> day(String name) {
    return params.text(name).flatMap(moments::readDay);
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  /** What was asked for. */
  public AuditQuery getQuery() {
    return query;
  }

  /**
   * A day of the filter.
   *
   * @param name its parameter: {@code from} or {@code to}
   * @param typed what stands in its field: the day, or what was typed and cannot be read
   */
  public record Day(String name, String typed, boolean unread) {}

  /** First and last day asked for. */
  public List<Day> getDays() {
    return List.of(shown("from", from), shown("to", to));
  }

  private Day shown(String name, Optional<LocalDate> day) {
    String typed = params.text(name).orElse("");
    return new Day(name, day.map(formats::date).orElse(typed), day.isEmpty() && !typed.isBlank());
  }

  /** What to say of a day that cannot be read. */
  public String getUnread() {
    return formats.fill("form.day.unread", formats.date(moments.now().toLocalDate()));
  }

  /** The entries of this page; none while a form of the menu is taken in. */
  public List<AuditEntryView> getRows() {
    return page.rows();
  }

  /** Names for the ids in them. */
  public Map<String, AuditLabel> getLabels() {
    return labels;
  }

  /** Query of the older rows; empty at the end. */
  public String getOlder() {
    return filters()
        .older(query.cursor().orElse(null), params.text("trail").orElse(null), page.nextCursor());
  }

  /** Query of the newer rows; empty on the newest. */
  public String getNewer() {
    return filters().newer(query.cursor().orElse(null), params.text("trail").orElse(null));
  }

  private Query filters() {
    return new Query()
        .with("person", query.person().orElse(null))
        .with("document", query.document().orElse(null))
        .with("from", from.orElse(null))
        .with("to", to.orElse(null))
        .with("call", query.requestId().orElse(null));
  }
}
