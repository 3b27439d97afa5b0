package org.weibao.dueitem.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueMoveView;
import org.weibao.dueitem.DueState;
import org.weibao.dueitem.DueStepView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** One due item, who was told of it, and saying that it is done. */
@Named
@RequestScoped
public class DueItemBacking {

  @Inject DueItemService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Params params;

  private DueItemView item;
  private String note;
  private int version;

  /** Reads it; an address that names none leads nowhere. */
  public void load() {
    try {
      version = getItem().version();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The item that the address names. */
  public DueItemView getItem() {
    if (item == null) {
      item = service.get(params.number("id").orElse(0L));
    }
    return item;
  }

  /** Where it belongs, in words. */
  public String getPlace() {
    DueItemView seen = getItem();
    return seen.placeName()
        .map(name -> formats.name(name, seen.placeNameEn().orElse(name)))
        .orElseGet(() -> formats.fill("dueitem.department"));
  }

  /** Who did it; the product, if no person did. */
  public String getSettledBy() {
    return getItem().settledByName().orElseGet(() -> formats.fill("dueitem.by-product"));
  }

  /** Whether the reader can say that it is done. */
  public boolean isFinishable() {
    return service.canFinish(getItem());
  }

  /** Whether it is open and the product will see for itself when it is done. */
  public boolean isByProduct() {
    return getItem().state() == DueState.OPEN && !getItem().kind().isByHand();
  }

  /** Steps that were taken. */
  public List<DueStepView> getSteps() {
    return service.steps(getItem().id());
  }

  /** How its day was moved. */
  public List<DueMoveView> getMoves() {
    return service.moves(getItem().id());
  }

  /** What came of a step, in words. */
  public String outcome(DueStepView step) {
    String roles = step.roles().stream().map(formats::text).collect(Collectors.joining(", "));
    return switch (step.outcome()) {
      case TOLD -> formats.fill("dueitem.steps.people", step.people(), roles);
      case NOBODY_THERE -> formats.text(step.outcome()) + " · " + roles;
      case PASSED_OVER -> formats.text(step.outcome());
    };
  }

  /** Says that it is done. */
  public String done() {
    long id = getItem().id();
    return attempt.to(
        "dueitem.done.said",
        () -> {
          service.done(id, Optional.ofNullable(note), version, user.context());
          return "/due-items/view?faces-redirect=true&id=" + id;
        });
  }

  /** Longest note that is taken. */
  public int getLongest() {
    return DueItemService.NOTE_LENGTH;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
