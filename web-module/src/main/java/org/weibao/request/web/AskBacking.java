package org.weibao.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import org.weibao.attachment.web.Uploads;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestAttachments;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** A property centre asks for service in a project of its own (S01-5.1.2-b). */
@Named
@RequestScoped
public class AskBacking {

  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject Uploads uploads;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Params params;
  @Inject FormKey key;

  private final RequestForm form = new RequestForm();
  private List<ProjectView> offered;
  private List<Part> photos;

  @PostConstruct
  void begin() {
    form.setReceivedAt(moments.now());
    form.setUrgency(Urgency.ROUTINE);
    if (getProjects().size() == 1) {
      form.setProjectId(getProjects().get(0).id());
    }
    params.text("again").flatMap(requests::findByNumber).ifPresent(this::again);
  }

  /** Begins with the place of an earlier request whose fault has come back. */
  private void again(RequestView before) {
    form.setProjectId(before.projectId());
    before.roomLabel().ifPresent(form::setRoomLabel);
    before.location().ifPresent(form::setLocation);
    before.deviceSerial().ifPresent(form::setDeviceSerial);
    before.ownerName().ifPresent(form::setOwnerName);
  }

  /** Registers the request with its photos and shows it; a bad photo registers nothing. */
  public String ask() {
    return attempt.to(
        "request.asked",
        () ->
            uploads.with(
                photos,
                files -> {
                  String number = requests.register(command(), user.context()).number();
                  files.forEach(
                      file -> uploads.add(RequestAttachments.KIND, number, file, user.context()));
                  return "/requests/view?faces-redirect=true&number=" + number;
                }));
  }

  /** The centre's projects. */
  public List<ProjectView> getProjects() {
    if (offered == null) {
      offered = projects.listProjects();
    }
    return offered;
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

  /** What was chosen to be sent along. */
  public List<Part> getPhotos() {
    return photos;
  }

  public void setPhotos(List<Part> photos) {
    this.photos = photos;
  }

  private RegisterRequest command() {
    boolean emergency = form.getUrgency() == Urgency.EMERGENCY;
    return new RegisterRequest(
        form.getProjectId(),
        Optional.empty(),
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
        RequestSource.CENTER,
        Optional.ofNullable(form.getRegisterNumber()),
        Optional.of(key.base()));
  }
}
