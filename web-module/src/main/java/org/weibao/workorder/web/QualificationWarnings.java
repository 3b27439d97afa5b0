package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.kernel.web.Formats;
import org.weibao.qualification.QualificationLack;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkQualification;

/** Tells whoever sends somebody what that one lacks, where a pack asks for qualified people. */
@RequestScoped
public class QualificationWarnings {

  @Inject WorkOrderService orders;
  @Inject Formats formats;

  /** Adds a warning for everybody who is sent and lacks something. */
  void tell(String order) {
    WorkQualification found = orders.qualification(order);
    String clauses = String.join(", ", found.clauses());
    found
        .people()
        .forEach(
            one ->
                FacesContext.getCurrentInstance()
                    .addMessage(
                        null,
                        new FacesMessage(
                            FacesMessage.SEVERITY_WARN,
                            formats.fill("qualification.warn", one.name())
                                + " "
                                + words(one.lacks())
                                + " ("
                                + clauses
                                + ")",
                            null)));
  }

  private String words(List<QualificationLack> lacks) {
    return lacks.stream()
        .map(this::words)
        .collect(Collectors.joining(formats.fill("word.and-list")));
  }

  /** What somebody lacks. */
  String words(QualificationLack lack) {
    String name = formats.names(lack.names());
    return lack.endedOn()
        .map(day -> formats.fill("qualification.lack.which", name, formats.date(day)))
        .orElse(name);
  }
}
