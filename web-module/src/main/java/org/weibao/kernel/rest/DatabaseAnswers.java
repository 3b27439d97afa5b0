package org.weibao.kernel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.weibao.organization.OrganizationService;

/** Ready means that the database answers: nothing works without it. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

  @Inject OrganizationService organization;

  @Override
  public HealthCheckResponse call() {
    try {
      organization.isEmpty();
      return HealthCheckResponse.up("database");
    } catch (RuntimeException e) {
      return HealthCheckResponse.builder()
          .name("database")
          .down()
          .withData("reason", e.getClass().getSimpleName())
          .build();
    }
  }
}
