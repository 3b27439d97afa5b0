package org.weibao.device;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.access.AccessService;
import org.weibao.device.control.DeviceLabel;
import org.weibao.device.control.LabelPdf;
import org.weibao.device.entity.DeviceLabels;
import org.weibao.device.entity.Devices;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Messages;

/** The door to labels of devices, whose QR codes lead whoever stands before one to its page. */
@Stateless
@Guarded
public class DeviceLabelService {

  @Inject DeviceLabels labels;
  @Inject Devices devices;
  @Inject LabelSheets sheets;
  @Inject AccessService access;

  @Inject
  @ConfigProperty(name = "weibao.public-address")
  Optional<String> publicAddress;

  /** Sheets that labels can be printed on. */
  @Allows("device.label")
  public List<LabelSheet> sheets() {
    return sheets.all();
  }

  /** Devices of a project that have a place, in the order of its rooms. */
  @Allows("device.label")
  public List<DeviceView> installedIn(long projectId, Optional<String> text) {
    return labels.installedIn(projectId, text, PrintLabels.MOST);
  }

  /**
   * Writes labels as PDF.
   *
   * @return how many
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_SHEET}, {@link DeviceProblem#NO_LABELS},
   *     {@link DeviceProblem#TOO_MANY_LABELS} or {@link DeviceProblem#UNKNOWN_SERIAL}
   */
  @Allows("device.label")
  public int print(PrintLabels command, OutputStream out) {
    LabelSheet sheet =
        sheets.all().stream()
            .filter(known -> known.code().equals(command.sheet()))
            .findFirst()
            .orElseThrow(
                () -> new BusinessException(DeviceProblem.UNKNOWN_SHEET, "sheet", command.sheet()));
    if (command.serials().size() > PrintLabels.MOST) {
      throw new BusinessException(DeviceProblem.TOO_MANY_LABELS, "serial", PrintLabels.MOST);
    }
    if (command.skip() < 0 || command.skip() >= sheet.labels()) {
      throw new BusinessException(DeviceProblem.SKIP, "skip", sheet.labels() - 1);
    }
    List<DeviceView> chosen = chosen(command);
    if (chosen.isEmpty()) {
      throw new BusinessException(DeviceProblem.NO_LABELS, null);
    }
    String title = Messages.text(command.language(), "label.title");
    LabelPdf.write(
        sheet,
        chosen.stream().map(device -> label(device, command)).toList(),
        command.skip(),
        title,
        out);
    return chosen.size();
  }

  private List<DeviceView> chosen(PrintLabels command) {
    if (command.serials().isEmpty()) {
      return command
          .projectId()
          .map(project -> labels.installedIn(project, Optional.empty(), PrintLabels.MOST))
          .orElse(List.of());
    }
    return command.serials().stream()
        .distinct()
        .map(
            serial ->
                devices
                    .findView(serial)
                    .orElseThrow(
                        () ->
                            new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "serial", serial)))
        .toList();
  }

  private DeviceLabel label(DeviceView device, PrintLabels command) {
    boolean english = command.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    String project =
        (english ? device.projectNameEn() : device.projectName())
            .orElseGet(() -> Messages.text(command.language(), device.status()));
    String place = (device.roomLabel().orElse("") + " " + device.location().orElse("")).strip();
    return new DeviceLabel(
        base(command) + "/d/" + LabelToken.text(labels.token(device.id())),
        device.serial(),
        Stream.of(english ? device.modelNameEn() : device.modelName(), project, place)
            .filter(line -> !line.isEmpty())
            .toList(),
        Messages.text(command.language(), "label.scan"));
  }

  /** Without the setting, whoever prints is believed to have come by the right address. */
  private String base(PrintLabels command) {
    String base = publicAddress.orElse(command.base());
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /**
   * Gives a device a new token: labels that were printed before lead nowhere.
   *
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_SERIAL}
   */
  @Allows("device.label-renew")
  public void renew(String serial) {
    DeviceView device =
        devices
            .findView(serial)
            .orElseThrow(
                () -> new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "serial", serial));
    device.projectId().ifPresent(project -> access.ensureInProject("device.label-renew", project));
    devices.findForUpdate(device.id()).orElseThrow().renewLabel(UUID.randomUUID());
  }
}
