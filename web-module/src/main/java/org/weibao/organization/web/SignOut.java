package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;
import org.weibao.security.web.SignIn;

/** Leaving, from the menu of every page. */
@Named
@RequestScoped
public class SignOut {

  @Inject SignIn signIn;

  /** Ends the session. */
  public void leave() throws ServletException {
    signIn.signOut();
    Faces.redirect(Faces.getRequestContextPath() + "/sign-in?reason=left");
  }
}
