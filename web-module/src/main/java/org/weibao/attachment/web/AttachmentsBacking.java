package org.weibao.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentRules;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;

/** Files of the thing that a page shows, and sending more of them. */
@Named
@RequestScoped
public class AttachmentsBacking {

  @Inject AttachmentService attachments;
  @Inject Uploads uploads;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private final Map<String, List<AttachmentView>> read = new HashMap<>();
  private List<Part> files;
  private String note;
  private boolean shared;

  /** All files, the first first. */
  public List<AttachmentView> of(String kind, String key) {
    return read.computeIfAbsent(kind + ":" + key, any -> attachments.of(kind, key));
  }

  /** Those that are shown as pictures. */
  public List<AttachmentView> pictures(String kind, String key) {
    return of(kind, key).stream().filter(one -> one.picture() && !one.withdrawn()).toList();
  }

  /** Those that are not. */
  public List<AttachmentView> others(String kind, String key) {
    return of(kind, key).stream().filter(one -> !one.picture() || one.withdrawn()).toList();
  }

  /** Keeps what was sent, all of it or nothing. */
  public String send(String kind, String key) {
    return attempt.to(
        "attachment.added",
        () -> {
          if (Uploads.sent(files).isEmpty()) {
            throw new BusinessException(AttachmentProblem.MISSING, "file");
          }
          return uploads.with(
              files,
              received -> {
                received.forEach(
                    file -> attachments.add(kind, key, file, note, shared, user.context()));
                return page(attachments.subjectOf(kind, key).page());
              });
        });
  }

  /** Outcome that goes to a page. */
  static String page(String address) {
    return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  /** What is taken. */
  public AttachmentRules getRules() {
    return attachments.rules();
  }

  /** What was chosen. */
  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }

  /** What it shows. */
  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** Whether the property centre may see it. */
  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
