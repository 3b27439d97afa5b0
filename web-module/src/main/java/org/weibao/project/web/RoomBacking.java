package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.OwnerView;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomDetails;
import org.weibao.project.RoomService;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;

/** One room: its owners, devices and requests, and keeping it. */
@Named
@RequestScoped
public class RoomBacking {

  private static final int SHOWN = 20;

  @Inject RoomService service;
  @Inject ProjectService projects;
  @Inject DeviceService devices;
  @Inject RequestService requests;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Formats formats;
  @Inject MeanwhileBacking meanwhile;

  private final RoomForm form = new RoomForm();
  private final RoomForm owner = new RoomForm();
  private RoomDetails details;
  private Optional<String> phone;
  private List<DeviceView> installed;
  private List<RequestRow> calls;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      form.fill(getDetails());
      getDetails().owner().ifPresent(owner::fill);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Reads the project that a new room belongs to; an address without one leads nowhere. */
  public void loadProject() {
    try {
      getProject();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells who was faster, and fills the form that was not sent. */
  public void compare() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context.getResponseComplete()) {
      return;
    }
    RoomDetails now = getDetails();
    Stream.of("data", "in", "correct", "out")
        .forEach(
            sent ->
                meanwhile.compare(
                    "Room", now.room().id(), now.version(), now.room().label(), sent + ":version"));
  }

  /** The room that the address names. */
  public RoomDetails getDetails() {
    if (details == null) {
      details = service.details(params.number("id").orElse(-1L));
    }
    return details;
  }

  /** The project that the address names for a new room. */
  public ProjectView getProject() {
    return projects.getProject(params.number("project").orElse(-1L));
  }

  /** Phone of the owner of now as the reader may see it; reading it in full is logged. */
  public String getPhone() {
    if (phone == null) {
      phone = service.ownerPhone(id());
    }
    return phone.orElse("");
  }

  /** Whether the phone stands there in full. */
  public boolean isPhoneInFull() {
    String masked = getDetails().owner().flatMap(OwnerView::maskedPhone).orElse("");
    return !getPhone().isEmpty() && !getPhone().equals(masked);
  }

  /** Devices in it, by serial. */
  public List<DeviceView> getDevices() {
    if (installed == null) {
      installed = devices.list(ListQuery.first(SHOWN).with("room", id())).rows();
    }
    return installed;
  }

  /** Requests of it, the latest first. */
  public List<RequestRow> getRequests() {
    if (calls == null) {
      calls = requests.list(ListQuery.first(SHOWN).with("room", id())).rows();
    }
    return calls;
  }

  /** The days of an owner in words. */
  public String days(OwnerView owner) {
    String in = owner.movedInOn().map(formats::date).orElse("");
    if (owner.movedOutOn().isEmpty()) {
      return in.isEmpty() ? "" : formats.fill("project.days.since", in);
    }
    return formats.fill("project.days", in, formats.date(owner.movedOutOn().get())).strip();
  }

  /** Takes a room on and shows it. */
  public String create() {
    return attempt.to(
        "room.created",
        () ->
            pageOf(
                service.create(
                    getProject().id(), form.data(), form.optionalOwner(), user.context())));
  }

  /** Writes what was changed of the door. */
  public String save() {
    return step(
        "room.saved", () -> service.edit(id(), form.getVersion(), form.data(), user.context()));
  }

  /** An owner moves in. */
  public String moveIn() {
    return step(
        "room.moved-in",
        () -> service.moveIn(id(), form.getVersion(), form.owner(), user.context()));
  }

  /** Corrects what is written down of the owner of now. */
  public String correct() {
    return step(
        "room.owner-corrected",
        () -> service.correctOwner(id(), form.getVersion(), owner.owner(), user.context()));
  }

  /** The owner of now moves out. */
  public String moveOut() {
    return step(
        "room.moved-out",
        () -> service.moveOut(id(), form.getVersion(), form.getMovedOutOn(), user.context()));
  }

  private String step(String confirmationKey, Runnable action) {
    Supplier<String> outcome =
        () -> {
          action.run();
          return pageOf(id());
        };
    String next = attempt.to(confirmationKey, outcome);
    details = next == null ? null : details;
    return next;
  }

  private static String pageOf(long roomId) {
    return "/projects/room?faces-redirect=true&id=" + roomId;
  }

  private long id() {
    return getDetails().room().id();
  }

  /** What is typed to correct the owner of now. */
  public RoomForm getOwner() {
    return owner;
  }

  /** What is typed. */
  public RoomForm getForm() {
    return form;
  }
}
