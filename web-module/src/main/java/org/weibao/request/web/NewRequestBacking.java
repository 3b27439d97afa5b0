package org.weibao.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.intake.DuplicateService;
import org.weibao.intake.RelatedRequest;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomView;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;

/**
 * Registration at the desk (F5). The form carries its own key, so sending it twice registers once.
 */
@Named
@RequestScoped
public class NewRequestBacking {

  private static final int ROOMS_OFFERED = 12;

  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject DeviceService devices;
  @Inject DuplicateService duplicates;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Params params;
  @Inject FormKey key;

  private final RequestForm form = new RequestForm();

  @PostConstruct
  void begin() {
    form.setReceivedAt(moments.now());
    form.setUrgency(Urgency.ROUTINE);
    params.number("project").ifPresent(form::setProjectId);
    params.text("serial").flatMap(devices::findBySerial).ifPresent(this::startWith);
  }

  /** Registers the request and shows it. */
  public String register() {
    return attempt.to(
        "request.registered",
        () ->
            "/requests/view?faces-redirect=true&number="
                + requests.register(command(), user.context()).number());
  }

  /** Rooms of the chosen project whose building, number or owner begins like the text. */
  public List<String> completeRoom(String text) {
    return params
        .number("form:projectId")
        .map(project -> projects.searchRooms(project, text, ROOMS_OFFERED))
        .orElse(List.of())
        .stream()
        .map(RoomView::label)
        .toList();
  }

  /** Fills in the owner of the room that was chosen. */
  public void roomChosen() {
    room()
        .ifPresent(
            room -> {
              form.setOwnerName(room.ownerName().orElse(null));
              // Stays empty: the room's own is taken then, and nobody has to see it in full.
              form.setOwnerPhone(null);
            });
  }

  /** The masked phone of the chosen room; null if it has none. */
  public String getRoomPhone() {
    return room().flatMap(RoomView::ownerPhone).orElse(null);
  }

  /** The device with the serial that was typed. */
  public DeviceView getDevice() {
    return Optional.ofNullable(form.getDeviceSerial()).flatMap(devices::findBySerial).orElse(null);
  }

  /** Open and recent requests about what was chosen, to look at before another is registered. */
  public List<RelatedRequest> getRelated() {
    return form.getProjectId() == null
        ? List.of()
        : duplicates.before(
            form.getProjectId(),
            Optional.ofNullable(form.getDeviceSerial()),
            Optional.ofNullable(form.getRoomLabel()));
  }

  /** Projects to choose from. */
  public List<ProjectView> getProjects() {
    return projects.listProjects();
  }

  /** Urgencies to choose from. */
  public Urgency[] getUrgencies() {
    return Urgency.values();
  }

  /** Grounds of an emergency to choose from. */
  public EmergencyGround[] getGrounds() {
    return EmergencyGround.values();
  }

  /** What is typed. */
  public RequestForm getForm() {
    return form;
  }

  private void startWith(DeviceView device) {
    form.setDeviceSerial(device.serial());
    device.projectId().ifPresent(form::setProjectId);
    device.roomLabel().ifPresent(form::setRoomLabel);
    device.location().ifPresent(form::setLocation);
    roomChosen();
  }

  private Optional<RoomView> room() {
    if (form.getProjectId() == null || form.getRoomLabel() == null) {
      return Optional.empty();
    }
    return projects.searchRooms(form.getProjectId(), form.getRoomLabel(), ROOMS_OFFERED).stream()
        .filter(room -> room.label().equals(form.getRoomLabel().strip()))
        .findFirst();
  }

  private RegisterRequest command() {
    boolean emergency = form.getUrgency() == Urgency.EMERGENCY;
    return new RegisterRequest(
        form.getProjectId(),
        room().map(RoomView::id),
        Optional.ofNullable(form.getRoomLabel()),
        Optional.ofNullable(form.getOwnerName()),
        Optional.ofNullable(form.getOwnerPhone()),
        Optional.ofNullable(form.getDeviceSerial()),
        Optional.ofNullable(form.getProductModel()),
        Optional.ofNullable(form.getLocation()),
        form.getDemand(),
        form.getUrgency(),
        Optional.ofNullable(form.getEmergencyGround()).filter(ground -> emergency),
        moments.instant(form.getReceivedAt()),
        RequestSource.DESK,
        Optional.ofNullable(form.getRegisterNumber()),
        Optional.of(key.base()));
  }
}
