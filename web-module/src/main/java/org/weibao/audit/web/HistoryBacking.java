package org.weibao.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.AuditService;
import org.weibao.device.DeviceService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.request.RequestService;
import org.weibao.returns.ReturnService;

/**
 * Who changed what about one case, for everybody who may see the case: its own door is asked first.
 */
@Named
@RequestScoped
public class HistoryBacking {

  private static final int ROWS = 50;

  /**
   * The case in the address.
   *
   * @param kind parameter that names it, also the folder of its page
   * @param key its number, serial or id
   * @param parameter what its own page calls the key
   * @param title what people call it
   * @param titleEn the same in English
   * @param subject what the trail calls it
   */
  public record Case(
      String kind, String key, String parameter, String title, String titleEn, String subject) {

    private static Case of(String kind, String key, String parameter, String subject) {
      return new Case(kind, key, parameter, key, key, subject);
    }
  }

  @Inject AuditService audit;
  @Inject RequestService requests;
  @Inject ReturnService returns;
  @Inject DeviceService devices;
  @Inject ProjectService projects;
  @Inject Params params;

  private Case subject;
  private Page<AuditEntryView> page = Page.none();
  private Map<String, AuditLabel> labels = Map.of();

  /** Reads case and entries; an address without a known case leads nowhere. */
  public void load() {
    try {
      subject = request().or(this::sentBack).or(this::device).or(this::project).orElse(null);
      if (subject != null) {
        page = audit.search(query());
        labels = audit.labels(page.rows());
        return;
      }
    } catch (BusinessException e) {
      subject = null;
    }
    Params.answerNotFound();
  }

  private AuditQuery query() {
    return new AuditQuery(
        Optional.empty(),
        Optional.of(subject.subject()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        params.text("cursor"),
        ROWS);
  }

  private Optional<Case> request() {
    return params
        .text("requests")
        .map(requests::getByNumber)
        .map(it -> Case.of("requests", it.number(), "number", "ServiceRequest:" + it.id()));
  }

  private Optional<Case> sentBack() {
    return params
        .text("returns")
        .map(returns::getByNumber)
        .map(it -> Case.of("returns", it.number(), "number", "SupplierReturn:" + it.id()));
  }

  private Optional<Case> device() {
    return params
        .text("devices")
        .map(devices::getBySerial)
        .map(it -> Case.of("devices", it.serial(), "serial", "Device:" + it.id()));
  }

  private Optional<Case> project() {
    return params.number("projects").map(projects::getProject).map(HistoryBacking::of);
  }

  private static Case of(ProjectView it) {
    String id = Long.toString(it.id());
    return new Case("projects", id, "id", it.name(), it.nameEn(), "Project:" + id);
  }

  /** The case. */
  public Case getSubject() {
    return subject;
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
        .older(
            params.text("cursor").orElse(null),
            params.text("trail").orElse(null),
            page.nextCursor());
  }

  /** Query of the newer rows; empty on the newest. */
  public String getNewer() {
    return filters().newer(params.text("cursor").orElse(null), params.text("trail").orElse(null));
  }

  /** Without a case while a form of the menu is taken in. */
  private Query filters() {
    return subject == null ? new Query() : new Query().with(subject.kind(), subject.key());
  }
}
