package org.weibao.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.weibao.handover.HandoverPaperService;
import org.weibao.handover.HandoverService;
import org.weibao.handover.HandoverState;
import org.weibao.handover.HandoverView;
import org.weibao.handover.HandoverWorkService;
import org.weibao.handover.TransferKind;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;

/** One handover with its parts. */
@Named
@RequestScoped
public class HandoverBacking {

  @Inject HandoverService service;
  @Inject HandoverWorkService work;
  @Inject HandoverPaperService papers;
  @Inject Language language;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final HandoverForm form = new HandoverForm();
  private HandoverView handover;
  private Integer version;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      getHandover();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The handover that the address names. */
  public HandoverView getHandover() {
    if (handover == null) {
      handover = service.get(params.number("id").orElse(-1L));
    }
    return handover;
  }

  /** Whether the person may change it. */
  public boolean isKeeper() {
    return isOpen() && user.mayIn("handover.change", getHandover().row().site().projectId());
  }

  /** Whether the person may close it: all parts are there. */
  public boolean isCloser() {
    return isOpen()
        && getHandover().row().missing().isEmpty()
        && user.mayIn("handover.close", getHandover().row().site().projectId());
  }

  private boolean isOpen() {
    return getHandover().row().state() == HandoverState.OPEN;
  }

  /** What can be handed over. */
  public List<TransferKind> getKinds() {
    return List.of(TransferKind.values());
  }

  /** Talks were opened. */
  public String talk() {
    return step(
        "handover.talked",
        id -> work.talk(id, getVersion(), form.getDay(), form.getWith(), user.context()));
  }

  /** The centre named somebody. */
  public String designate() {
    return step(
        "handover.designated",
        id -> work.designate(id, getVersion(), form.getName(), form.getPhone(), user.context()));
  }

  /** Writes the next version of the emergency plan. */
  public String plan() {
    return step(
        "handover.planned", id -> work.plan(id, getVersion(), form.getContent(), user.context()));
  }

  /** Writes a training down. */
  public String train() {
    return step(
        "handover.trained",
        id -> work.train(id, getVersion(), form.getTraining().training(), user.context()));
  }

  /** Plans something that is handed over. */
  public String addItem() {
    return step(
        "handover.item-added",
        id -> work.addItem(id, getVersion(), form.newItem(), user.context()));
  }

  /** Something was handed over. */
  public String hand(HandoverView.Item item) {
    return step(
        "handover.item-handed",
        id ->
            work.handItem(
                id,
                item.id(),
                item.version(),
                form.getHandedOn(),
                form.getHandedTo(),
                user.context()));
  }

  /** Closes it. */
  public String close() {
    return step("handover.closed", id -> work.close(id, getVersion(), user.context()));
  }

  /** Sends the record to the browser as PDF. */
  public void download() throws IOException {
    long id = getHandover().row().id();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    papers.write(id, language.getLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), "handover-" + id + ".pdf", true);
  }

  private String step(String confirmation, LongConsumer change) {
    long id = getHandover().row().id();
    return attempt.to(
        confirmation,
        () -> {
          change.accept(id);
          return "/handovers/view?faces-redirect=true&id=" + id;
        });
  }

  /** What is typed. */
  public HandoverForm getForm() {
    return form;
  }

  /** Version that the person has seen. */
  public int getVersion() {
    return version == null ? getHandover().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
