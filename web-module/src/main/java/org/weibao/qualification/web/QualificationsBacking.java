package org.weibao.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;
import org.weibao.qualification.QualificationService;
import org.weibao.qualification.QualificationView;

/** The list of who is qualified for what. */
@Named
@RequestScoped
public class QualificationsBacking extends ListBacking<QualificationView> {

  @Inject QualificationService service;
  @Inject Choices offered;

  @Override
  public ListDoor<QualificationView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/qualifications";
  }

  @Override
  public String address(QualificationView row) {
    return "/qualifications/view?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "qualification.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects, "city", offered::cities);
  }

  @Override
  public Map<String, Function<String, org.weibao.kernel.listing.Named>> codeNames() {
    return Map.of("kind", service::names);
  }
}
