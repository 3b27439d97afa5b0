package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicySystemRow;

/** All regulation systems. */
@Named
@RequestScoped
public class PoliciesBacking {

  @Inject PolicyService policies;

  private List<PolicySystemRow> rows;

  /** By system. */
  public List<PolicySystemRow> getRows() {
    if (rows == null) {
      rows = policies.list();
    }
    return rows;
  }
}
