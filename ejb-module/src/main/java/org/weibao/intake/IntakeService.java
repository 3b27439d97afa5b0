package org.weibao.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.ReceivedFile;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.intake.IntakeRules.PhoneRule;
import org.weibao.intake.control.IntakeLimits;
import org.weibao.intake.entity.PublicLink;
import org.weibao.intake.entity.PublicLinks;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.organization.OrganizationService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestAttachments;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** The door for people who are not signed in and stand before a device. */
@Stateless
@Guarded
public class IntakeService {

  /** Under this name documents tell of who is not known. */
  private static final String REPORTER = "device-code";

  /** What fields of a call are named on the page of the code. */
  private static final Map<String, String> ON_PAGE =
      Map.of("ownerName", "name", "ownerPhone", "phone");

  private static final String REPORTER_NAME = "设备二维码";
  private static final int TOKEN_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern PHONE = Pattern.compile("[0-9+()\\- ]{5,20}");

  @Inject DeviceService devices;
  @Inject RequestService requests;
  @Inject AttachmentService attachments;
  @Inject OrganizationService organization;
  @Inject IntakeSettings settings;
  @Inject IntakeLimits limits;
  @Inject PublicLinks links;
  @Inject Clock clock;

  /** The rules in force. */
  @Open("they say nothing of any case")
  public IntakeRules rules() {
    return settings.rules();
  }

  /**
   * The device with a code.
   *
   * @throws BusinessException {@link IntakeProblem#UNKNOWN_CODE} or {@link IntakeProblem#TOO_MANY}
   */
  @Open("whoever stands before a device is not asked who he is")
  public PublicDevice device(String code) {
    return asProduct(() -> view(find(code)));
  }

  private PublicDevice view(DeviceView device) {
    Optional<PublicLinks.OpenRequest> open = links.open(device.id());
    return new PublicDevice(
        device.modelName(),
        device.modelNameEn(),
        device.projectName().orElse(""),
        device.projectNameEn().orElse(""),
        device.location(),
        open.map(PublicLinks.OpenRequest::stage),
        open.map(PublicLinks.OpenRequest::since));
  }

  private DeviceView find(String code) {
    String address = address();
    int most = settings.rules().wrongCodes();
    limits.ensureBelow("guess", address, most);
    Optional<DeviceView> device =
        devices
            .findByToken(code)
            .filter(found -> found.status() == DeviceStatus.INSTALLED)
            .filter(found -> found.projectId().isPresent());
    if (device.isEmpty()) {
      limits.count("guess", address, most);
      throw new BusinessException(IntakeProblem.UNKNOWN_CODE, null);
    }
    return device.get();
  }

  /**
   * Looks at a photo of a report, before anything is stored.
   *
   * @throws BusinessException with an {@link org.weibao.attachment.AttachmentProblem}
   */
  @Open("whoever stands before a device is not asked who he is")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ReceivedFile receive(String name, InputStream in) throws IOException {
    limits.ensureBelow("report", address(), settings.rules().reportsPerAddress());
    return attachments.receiveFromPublic(name, in);
  }

  /**
   * Registers what somebody at a device reports.
   *
   * @return the code of the private link to its progress
   * @throws BusinessException {@link IntakeProblem}, naming the field
   */
  @Open("whoever stands before a device is not asked who he is")
  public String report(PublicReport report) {
    return asProduct(() -> register(report));
  }

  private String register(PublicReport report) {
    DeviceView device = find(report.code());
    check(report);
    limits.count("report", address(), settings.rules().reportsPerAddress());
    limits.count("device", Long.toString(device.id()), settings.rules().reportsPerDevice());
    long reporter =
        links
            .person(REPORTER)
            .orElseGet(() -> organization.addServiceAccount(REPORTER, REPORTER_NAME));
    Call call = Call.current().orElseThrow();
    RequestView request =
        take(
            command(report, device),
            new CallContext(reporter, REPORTER, REPORTER_NAME, call.requestId()));
    if (request.replayed()) {
      return links.latest(request.id(), PublicLink.Kind.PROGRESS).orElseThrow().token();
    }
    report
        .photos()
        .forEach(photo -> attachments.addFromPublic(RequestAttachments.subject(request), photo));
    return links
        .add(
            new PublicLink(
                newToken(),
                PublicLink.Kind.PROGRESS,
                request.id(),
                Optional.empty(),
                clock.instant(),
                Optional.empty()))
        .token();
  }

  /** What a call must have and is missing is named as the page names it (S04-8-a). */
  private RequestView take(RegisterRequest command, CallContext context) {
    try {
      return requests.register(command, context);
    } catch (BusinessException e) {
      if (e.code() == RequestProblem.DEMAND_MISSING) {
        throw demand();
      }
      if (e.code() != RequestProblem.CALL_INCOMPLETE) {
        throw e;
      }
      List<FieldFault> faults =
          e.faults().stream()
              .map(fault -> fault.named(ON_PAGE.getOrDefault(fault.field(), fault.field())))
              .toList();
      throw BusinessException.of(e.code(), faults, e.arguments().toArray());
    }
  }

  private RegisterRequest command(PublicReport report, DeviceView device) {
    return new RegisterRequest(
        device.projectId().orElseThrow(),
        Optional.empty(),
        device.roomLabel(),
        report.name(),
        report.phone(),
        Optional.of(device.serial()),
        device.location(),
        report.demand(),
        Urgency.ROUTINE,
        Optional.empty(),
        clock.instant(),
        RequestSource.QR,
        Optional.empty(),
        Optional.of("qr/" + report.key()));
  }

  private static BusinessException demand() {
    return new BusinessException(IntakeProblem.DEMAND, "demand", PublicReport.DEMAND_LENGTH);
  }

  private void check(PublicReport report) {
    // That there is one is asked together with what else a call must have.
    if (report.demand() != null && report.demand().length() > PublicReport.DEMAND_LENGTH) {
      throw demand();
    }
    if (report.name().map(String::length).orElse(0) > PublicReport.NAME_LENGTH) {
      throw new BusinessException(IntakeProblem.NAME, "name", PublicReport.NAME_LENGTH);
    }
    boolean needed = settings.rules().reporterPhone() == PhoneRule.REQUIRED;
    if (needed && report.phone().isEmpty()
        || report.phone().filter(phone -> !PHONE.matcher(phone).matches()).isPresent()) {
      throw new BusinessException(IntakeProblem.PHONE, "phone");
    }
    if (report.photos().size() > PublicReport.MOST_PHOTOS) {
      throw new BusinessException(IntakeProblem.PHOTOS, "file", PublicReport.MOST_PHOTOS);
    }
  }

  /**
   * How a report goes on, for whoever has its link.
   *
   * @throws BusinessException {@link IntakeProblem#UNKNOWN_LINK} or {@link IntakeProblem#TOO_MANY}
   */
  @Open("whoever has the link is not asked who he is")
  public ProgressView progress(String code) {
    int most = settings.rules().wrongCodes();
    limits.ensureBelow("guess", address(), most);
    Optional<ProgressView> found = links.progress(code);
    if (found.isEmpty()) {
      limits.count("guess", address(), most);
      throw new BusinessException(IntakeProblem.UNKNOWN_LINK, null);
    }
    return found.get();
  }

  static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String address() {
    return Call.current().flatMap(Call::origin).orElse("-");
  }

  /** The doors behind let the product in; the trail tells from where it was asked. */
  private static <T> T asProduct(Supplier<T> work) {
    Call outside = Call.current().orElseThrow();
    Runnable end =
        new Call(
                OptionalLong.empty(),
                "system:" + REPORTER,
                REPORTER_NAME,
                Set.of(),
                outside.requestId(),
                outside.origin())
            .begin();
    try {
      return work.get();
    } finally {
      end.run();
    }
  }
}
