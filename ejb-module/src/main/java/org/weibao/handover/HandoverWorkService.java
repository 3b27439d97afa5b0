package org.weibao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.access.AccessService;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.handover.control.HandoverParts;
import org.weibao.handover.control.HandoverRules;
import org.weibao.handover.control.TrainingBook;
import org.weibao.handover.entity.Handover;
import org.weibao.handover.entity.HandoverItem;
import org.weibao.handover.entity.HandoverPlan;
import org.weibao.handover.entity.Handovers;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.policy.PolicyAnswer;

/** The door for the project team that hands over, and for the property centre that confirms. */
@Stateless
@Guarded
public class HandoverWorkService {

  public static final int NAME_LENGTH = 80;
  public static final int PLAN_LENGTH = 8000;
  public static final int PARTS_LENGTH = 1000;

  private static final String CHANGE = "handover.change";
  private static final String ADVISE = "handover.advise";
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()-]{3,38}");

  @Inject Handovers handovers;
  @Inject HandoverService service;
  @Inject HandoverKeeperService keeper;
  @Inject HandoverRules rules;
  @Inject TrainingBook book;
  @Inject DueItemService items;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Talks were opened with the property centre (S01-5.4.1.1-a).
   *
   * @throws BusinessException {@link HandoverProblem}
   */
  @Allows("handover.change")
  public void talk(long id, int version, LocalDate day, String with, CallContext context) {
    Handover handover = enter(id, version);
    String name = name(with, "with");
    handover.talk(past(day, handover, "day"), name);
    handovers.flush();
    items.finish(
        DueKind.WARRANTY_HANDOVER,
        DuePlace.project(handover.projectId()),
        service.get(id).row().site().code());
  }

  /**
   * The property centre named somebody who helps with faults (S01-5.4.1.1-b).
   *
   * @throws BusinessException {@link HandoverProblem}
   */
  @Allows("handover.change")
  public void designate(long id, int version, String person, String phone, CallContext context) {
    Handover handover = enter(id, version);
    String name = name(person, "name");
    String number = phone == null ? "" : phone.strip();
    if (!PHONE.matcher(number).matches()) {
      throw new BusinessException(HandoverProblem.PHONE, "phone");
    }
    handover.designate(name, number);
    handovers.flush();
  }

  /**
   * Writes the next version of the emergency plan (S01-5.4.1.1-c).
   *
   * @return its number
   * @throws BusinessException {@link HandoverProblem}
   */
  @Allows("handover.change")
  public int plan(long id, int version, String content, CallContext context) {
    Handover handover = enter(id, version);
    String text = content == null ? "" : content.strip();
    if (text.isEmpty() || text.length() > PLAN_LENGTH) {
      throw new BusinessException(HandoverProblem.TEXT, "content", PLAN_LENGTH);
    }
    List<HandoverView.Plan> before = handovers.plans(id);
    if (!before.isEmpty() && before.get(0).content().equals(text)) {
      throw new BusinessException(HandoverProblem.UNCHANGED, "content", before.get(0).number());
    }
    int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
    handovers.add(new HandoverPlan(handover.id(), number, text, context, clock.instant()));
    return number;
  }

  /**
   * Writes a training down with who was there (S01-5.4.1.1-d).
   *
   * @throws BusinessException {@link HandoverProblem}, on the field of {@link NewTraining}
   */
  @Allows("handover.change")
  public void train(long id, int version, NewTraining command, CallContext context) {
    Handover handover = enter(id, version);
    past(command.heldOn(), handover, "heldOn");
    book.ofHandover(handover.id(), command, context);
  }

  /**
   * Plans a piece of daily maintenance or of simple faults that is handed over (S01-5.4.1.1-e).
   *
   * @throws BusinessException {@link HandoverProblem}, on the field of {@link NewItem}
   */
  @Allows("handover.change")
  public void addItem(long id, int version, NewItem command, CallContext context) {
    Handover handover = enter(id, version);
    if (command.kind() == null) {
      throw new BusinessException(HandoverProblem.KIND, "kind");
    }
    if (command.content().isEmpty() || command.content().length() > NewItem.CONTENT_LENGTH) {
      throw new BusinessException(HandoverProblem.TEXT, "content", NewItem.CONTENT_LENGTH);
    }
    LocalDate day = command.plannedOn();
    if (day == null || day.isBefore(handover.startsOn()) || day.isAfter(handover.dueOn())) {
      throw new BusinessException(
          HandoverProblem.DAY, "plannedOn", handover.startsOn(), handover.dueOn());
    }
    handovers.add(new HandoverItem(handover.id(), command));
  }

  /**
   * A piece was handed over.
   *
   * @param itemVersion version of the item that the caller has seen
   * @throws BusinessException {@link HandoverProblem}
   */
  @Allows("handover.change")
  public void handItem(
      long id, long item, int itemVersion, LocalDate day, String to, CallContext context) {
    Handover handover =
        handovers
            .forUpdate(id)
            .orElseThrow(() -> new BusinessException(HandoverProblem.UNKNOWN, "id", id));
    access.ensureInProject(CHANGE, handover.projectId());
    if (!handover.isOpen()) {
      throw new BusinessException(HandoverProblem.CLOSED, null, id);
    }
    HandoverItem found =
        handovers
            .item(id, item)
            .orElseThrow(() -> new BusinessException(HandoverProblem.UNKNOWN, null, item));
    found.hand(itemVersion, past(day, handover, "handedOn"), name(to, "handedTo"));
    handovers.flush();
  }

  /**
   * Closes a handover that has all its parts.
   *
   * @throws BusinessException {@link HandoverProblem#PART_MISSING}, {@link
   *     HandoverProblem#NOT_GRADUAL}
   */
  @Allows("handover.close")
  public void close(long id, int version, CallContext context) {
    Handover handover = enter(id, version, "handover.close");
    HandoverView view = service.get(id);
    view.row().missing().stream()
        .findFirst()
        .ifPresent(
            part -> {
              throw new BusinessException(
                  HandoverProblem.PART_MISSING, null, part.part(), part.clause());
            });
    boolean gradual = rules.parts(handover.kind(), view.row().site(), today()).gradual();
    if (gradual && !HandoverParts.isGradual(view.items())) {
      throw new BusinessException(HandoverProblem.NOT_GRADUAL, null);
    }
    handover.close(context, clock.instant());
    handovers.flush();
    DuePlace place = DuePlace.project(handover.projectId());
    items.finish(DueKind.HANDOVER_PARTS, place, handover.id().toString());
    items.finish(DueKind.WARRANTY_HANDOVER, place, view.row().site().code());
  }

  /**
   * Advises a property centre to keep wear parts, and which (S01-5.4.2.1).
   *
   * @throws BusinessException {@link HandoverProblem#IN_WARRANTY}, {@link HandoverProblem#NO_RULE}
   */
  @Allows("handover.advise")
  public void advise(long projectId, String parts, CallContext context) {
    HandoverSite site =
        handovers
            .site(projectId, today())
            .orElseThrow(
                () -> new BusinessException(HandoverProblem.UNKNOWN, "projectId", projectId));
    access.ensureInProject(ADVISE, projectId);
    LocalDate ended =
        site.warrantyEndsOn()
            .filter(day -> day.isBefore(today()))
            .orElseThrow(() -> new BusinessException(HandoverProblem.IN_WARRANTY, "projectId"));
    String text = parts == null ? "" : parts.strip();
    if (text.isEmpty() || text.length() > PARTS_LENGTH) {
      throw new BusinessException(HandoverProblem.TEXT, "parts", PARTS_LENGTH);
    }
    PolicyAnswer rule =
        rules
            .advice(site, today())
            .orElseThrow(() -> new BusinessException(HandoverProblem.NO_RULE, null));
    keeper.advise(site, ended, Optional.of(text), rule, Optional.of(context));
  }

  /**
   * The property centre confirms that it read the advice.
   *
   * @throws BusinessException {@link HandoverProblem#UNKNOWN}, {@link HandoverProblem#RECEIVED}
   */
  @Allows("handover.received")
  public void receive(long id, CallContext context) {
    var advice =
        handovers
            .adviceForUpdate(id)
            .orElseThrow(() -> new BusinessException(HandoverProblem.UNKNOWN, null, id));
    access.ensureInProject("handover.received", advice.projectId());
    advice.receive(context, clock.instant());
    handovers.flush();
  }

  private Handover enter(long id, int version) {
    return enter(id, version, CHANGE);
  }

  private Handover enter(long id, int version, String operation) {
    Handover handover =
        handovers
            .forUpdate(id)
            .orElseThrow(() -> new BusinessException(HandoverProblem.UNKNOWN, "id", id));
    access.ensureInProject(operation, handover.projectId());
    handover.ensureOpen(version, Long.toString(id));
    return handover;
  }

  private LocalDate past(LocalDate day, Handover handover, String field) {
    if (day == null || day.isBefore(handover.startsOn()) || day.isAfter(today())) {
      throw new BusinessException(HandoverProblem.DAY, field, handover.startsOn(), today());
    }
    return day;
  }

  private static String name(String typed, String field) {
    String name = typed == null ? "" : typed.strip();
    if (name.isEmpty() || name.length() > NAME_LENGTH) {
      throw new BusinessException(HandoverProblem.NAME, field, NAME_LENGTH);
    }
    return name;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
