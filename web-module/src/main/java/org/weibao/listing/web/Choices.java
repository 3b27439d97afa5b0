package org.weibao.listing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.weibao.device.DeviceService;
import org.weibao.kernel.listing.Choice;
import org.weibao.organization.OrganizationService;
import org.weibao.project.ProjectService;

/** What filters by reference offer, read once a request and only if asked for. */
@RequestScoped
public class Choices {

  @Inject ProjectService projects;
  @Inject DeviceService devices;
  @Inject OrganizationService organization;

  private List<Choice> projectChoices;
  private List<Choice> cityChoices;
  private List<Choice> supplierChoices;
  private List<Choice> technicianChoices;

  /** Projects, by code. */
  public List<Choice> projects() {
    projectChoices = once(projectChoices, projects::projectChoices);
    return projectChoices;
  }

  /** Cities, by code. */
  public List<Choice> cities() {
    cityChoices = once(cityChoices, projects::cityChoices);
    return cityChoices;
  }

  /** Suppliers, by code. */
  public List<Choice> suppliers() {
    supplierChoices =
        once(
            supplierChoices,
            () ->
                devices.listSuppliers().stream()
                    .map(s -> Choice.of(s.id(), s.name(), s.nameEn()))
                    .toList());
    return supplierChoices;
  }

  /** Technicians, by name. */
  public List<Choice> technicians() {
    technicianChoices = once(technicianChoices, organization::technicianChoices);
    return technicianChoices;
  }

  private static List<Choice> once(List<Choice> read, Supplier<List<Choice>> reader) {
    return read == null ? reader.get() : read;
  }
}
