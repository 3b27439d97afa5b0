package org.weibao.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.device.DeviceView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.FieldFault;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.project.CallerAtCenter;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.PropertyCenterService;
import org.weibao.project.RoomView;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestProblem;

/**
 * What a call has in the register by the packs of a project (S04-8-a). What the product knows it
 * fills in: the place of the device, who lives in the room, and who answers at the property centre
 * where the fault is in nobody's room. Where no pack asks, nothing is looked up.
 */
@ApplicationScoped
public class CallFields {

  private static final String CALLS = "SERVICE_CALLS";
  private static final String NAME = "CUSTOMER_NAME";
  private static final String ADDRESS = "ADDRESS";
  private static final String PHONE = "CONTACT_PHONE";
  private static final String MODEL = "PRODUCT_MODEL";
  private static final String VOUCHER = "SERVICE_VOUCHER";

  /** What every request says, whoever asks for it. */
  private static final String DEMAND = "demand";

  @Inject PolicyBook policies;
  @Inject ProjectService projects;
  @Inject PropertyCenterService centers;

  /**
   * What packs ask of calls.
   *
   * @param clauses the clause that asks, by code of what it asks for
   */
  record Asked(Map<String, String> clauses) {

    /** Whether the product's voucher goes along to whoever dispatches (S04-8-b). */
    boolean isVoucher() {
      return clauses.containsKey(VOUCHER);
    }
  }

  /**
   * The call with all that its project's packs ask for; what is asked for itself is never missing.
   *
   * @param room that was chosen
   * @throws BusinessException {@link RequestProblem#CALL_INCOMPLETE}, naming every field that is
   *     missing and that nobody but the caller knows; {@link RequestProblem#DEMAND_MISSING} where
   *     that alone is
   */
  RegisterRequest complete(
      RegisterRequest call,
      Asked by,
      ProjectView project,
      Optional<RoomView> room,
      Optional<DeviceView> device,
      LocalDate day) {
    Map<String, String> asked = by.clauses();
    if (asked.isEmpty()) {
      ensure(asked, List.of(), call);
      return call;
    }
    RegisterRequest known = fill(call, project, room, device, day);
    List<Field> fields =
        List.of(
            new Field(NAME, known.ownerName(), RequestProblem.CALL_NAME, "ownerName"),
            new Field(
                ADDRESS,
                text(known.roomLabel()).or(known::location),
                RequestProblem.CALL_ADDRESS,
                "roomLabel"),
            new Field(PHONE, known.ownerPhone(), RequestProblem.CALL_PHONE, "ownerPhone"),
            new Field(
                MODEL,
                device.map(DeviceView::modelName).or(known::productModel),
                RequestProblem.CALL_MODEL,
                "productModel"));
    ensure(asked, fields, call);
    return known;
  }

  /** What is asked of calls of a project, from what is in memory. */
  Asked asked(ProjectView project, LocalDate day) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (PolicyAnswer answer :
        policies.all(
            PolicyQuestion.of(
                "requirements",
                CALLS,
                PolicySubject.project(project.code()),
                PolicyFacts.none(),
                day))) {
      answer.rule().texts("needs").forEach(code -> asked.putIfAbsent(code, answer.rule().clause()));
    }
    return new Asked(asked);
  }

  /** Names all that is missing at once: whoever is on the phone is asked once. */
  private static void ensure(Map<String, String> asked, List<Field> fields, RegisterRequest call) {
    List<Field> missing =
        fields.stream()
            .filter(field -> asked.containsKey(field.code()) && text(field.value()).isEmpty())
            .toList();
    boolean silent = text(Optional.ofNullable(call.demand())).isEmpty();
    if (silent && missing.isEmpty()) {
      throw new BusinessException(RequestProblem.DEMAND_MISSING, DEMAND);
    }
    if (!missing.isEmpty()) {
      List<FieldFault> faults = new ArrayList<>();
      missing.forEach(field -> faults.add(field.fault(asked.get(field.code()))));
      if (silent) {
        faults.add(new FieldFault(DEMAND, RequestProblem.DEMAND_MISSING, List.of()));
      }
      throw BusinessException.of(
          RequestProblem.CALL_INCOMPLETE,
          faults,
          missing.stream()
              .map(field -> asked.get(field.code()))
              .distinct()
              .collect(Collectors.joining(", ")));
    }
  }

  /** A field of the register, as a pack and as the command calls it. */
  private record Field(String code, Optional<String> value, RequestProblem missing, String name) {

    FieldFault fault(String clause) {
      return new FieldFault(name, missing, List.of(clause));
    }
  }

  private RegisterRequest fill(
      RegisterRequest call,
      ProjectView project,
      Optional<RoomView> room,
      Optional<DeviceView> device,
      LocalDate day) {
    Optional<String> label =
        text(call.roomLabel())
            .or(() -> room.map(RoomView::label))
            .or(() -> device.flatMap(DeviceView::roomLabel));
    Optional<String> place = text(call.location()).or(() -> device.flatMap(DeviceView::location));
    if (label.isEmpty() && place.isEmpty()) {
      // Of a device nobody has written down more than that it is somewhere in the estate.
      place = device.map(found -> project.name());
    }
    Optional<String> name = text(call.ownerName());
    Optional<String> phone = text(call.ownerPhone());
    if (name.isEmpty() || phone.isEmpty()) {
      Optional<RoomView> home =
          room.or(() -> label.flatMap(text -> projects.findRoom(project.id(), text)));
      name = name.or(() -> home.flatMap(RoomView::ownerName));
      phone = phone.or(() -> home.flatMap(RoomView::ownerPhone));
    }
    if (name.isEmpty()) {
      // Nobody's room: the property centre asks, and its own people are reached.
      Optional<CallerAtCenter> caller = centers.caller(project.propertyCenterId(), day);
      name = caller.map(CallerAtCenter::name);
      phone = phone.or(() -> caller.flatMap(CallerAtCenter::phone));
    }
    return call.with(label, place, name, phone);
  }

  private static Optional<String> text(Optional<String> value) {
    return value.map(String::strip).filter(text -> !text.isEmpty());
  }
}
