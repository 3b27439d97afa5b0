package org.weibao.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.qualification.QualificationService;
import org.weibao.qualification.QualificationView;

/** The reader's own certificates. */
@Named
@RequestScoped
public class OwnQualificationsBacking {

  @Inject QualificationService service;

  private List<QualificationView> rows;

  /** What ends first first. */
  public List<QualificationView> getRows() {
    if (rows == null) {
      rows = service.own();
    }
    return rows;
  }
}
