package org.weibao.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.rest.Refusal;
import org.weibao.security.AddressLimit;
import org.weibao.security.PasswordService;
import org.weibao.security.SecurityProblem;
import org.weibao.security.TooManyAttempts;
import org.weibao.security.web.CurrentCaller;

/**
 * Changing a password; needs the old one instead of a token, so it works for one-time passwords.
 */
@Path("v1/password-changes")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class PasswordChangesResource {

  @Inject PasswordService passwords;
  @Inject AddressLimit addresses;
  @Inject CurrentCaller caller;

  /** Replaces the password. */
  @POST
  @SecurityRequirements
  @Operation(summary = "Change a password, for example the one-time password of a first start")
  public void change(@Valid @NotNull PasswordChange body) {
    try {
      addresses.ensureMayTry(caller.address());
      passwords.change(body.login(), body.oldPassword(), body.newPassword(), caller.visitor(), 0);
    } catch (BusinessException e) {
      if (e.code() == SecurityProblem.WRONG_PASSWORD) {
        addresses.failed(caller.address());
      }
      throw e;
    } catch (TooManyAttempts e) {
      throw Refusal.tooEarly(e.retryAfter(), "common.too-many-attempts");
    }
  }
}
