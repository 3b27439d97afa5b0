package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.weibao.device.DeviceLabelService;
import org.weibao.device.DeviceView;
import org.weibao.device.LabelSheet;
import org.weibao.device.PrintLabels;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Texts;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;

/** Labels to print: devices of a project in the order of its rooms. */
@Named
@RequestScoped
public class DeviceLabelsBacking {

  private static final int TEXT_LENGTH = 100;

  @Inject DeviceLabelService labels;
  @Inject ProjectService service;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Params params;

  private List<ProjectView> projects;
  private List<DeviceView> devices;
  private List<String> chosen;
  private String sheet;
  private int skip;

  /** Projects to choose from. */
  public List<ProjectView> getProjects() {
    if (projects == null) {
      projects = service.listProjects();
    }
    return projects;
  }

  /** The chosen project, at first the first one; null if there is none. */
  public Long getProjectId() {
    return params
        .number("project")
        .orElseGet(() -> getProjects().stream().findFirst().map(ProjectView::id).orElse(null));
  }

  /** What is searched for. */
  public String getText() {
    return params
        .text("text")
        .map(text -> text.substring(0, Math.min(TEXT_LENGTH, text.length())))
        .orElse("");
  }

  /** Devices that fit, by room. */
  public List<DeviceView> getDevices() {
    if (devices == null) {
      Optional<String> text = Optional.of(getText()).filter(part -> !part.isBlank());
      devices =
          Optional.ofNullable(getProjectId())
              .map(project -> labels.installedIn(project, text))
              .orElse(List.of());
    }
    return devices;
  }

  /** How a device is listed: place, serial, model. */
  public String line(DeviceView device) {
    return Stream.of(
            device.roomLabel().orElse(""),
            device.location().orElse(""),
            device.serial(),
            formats.name(device.modelName(), device.modelNameEn()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Sends the labels as PDF. */
  public void print() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      labels.print(
          new PrintLabels(
              chosen, Optional.empty(), sheet, skip, Faces.getRequestBaseURL(), Texts.pageLocale()),
          pdf);
    } catch (BusinessException e) {
      attempt.refuse(e);
      return;
    }
    Faces.sendFile(pdf.toByteArray(), "labels.pdf", true);
  }

  /** Sheets to choose from. */
  public List<LabelSheet> getSheets() {
    return labels.sheets();
  }

  /** A sheet in the reader's language. */
  public String name(LabelSheet known) {
    Locale locale = Texts.pageLocale();
    if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return known.names().english();
    }
    return locale.equals(Locale.TRADITIONAL_CHINESE)
        ? known.names().traditional()
        : known.names().simplified();
  }

  /** Serials of the devices whose labels are printed; at first all. */
  public List<String> getChosen() {
    if (chosen == null) {
      chosen = new ArrayList<>(getDevices().stream().map(DeviceView::serial).toList());
    }
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  public String getSheet() {
    return sheet;
  }

  public void setSheet(String sheet) {
    this.sheet = sheet;
  }

  /** Places of the first sheet that are used up. */
  public int getSkip() {
    return skip;
  }

  public void setSkip(int skip) {
    this.skip = skip;
  }
}
