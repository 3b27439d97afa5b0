package org.weibao.kernel.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;

/**
 * One action of a page against one service. Success goes on to the next page (a redirect) with a
 * word of confirmation; a refusal stays on this one, beside the field at fault, with everything
 * that was typed.
 */
@RequestScoped
public class Attempt {

  private static final String SENT = "weibao-sent";
  private static final int SENT_SECONDS = 600;

  @Inject Formats formats;
  @Inject FormKey key;
  @Inject DoneOnce once;

  /**
   * Runs the action, once for each form that was shown: sent again, it leads where it led before.
   *
   * @param confirmationKey catalogue key of what to say after success
   * @param action gives the outcome to go to
   * @return the outcome, or null (stay here) after a refusal
   */
  public String to(String confirmationKey, Supplier<String> action) {
    FacesContext context = FacesContext.getCurrentInstance();
    Locale locale = Texts.pageLocale();
    try {
      String outcome = once(action);
      context.getExternalContext().getFlash().setKeepMessages(true);
      context.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_INFO, Messages.text(locale, confirmationKey), null));
      return outcome;
    } catch (BusinessException e) {
      refuse(e);
    } catch (ConstraintViolationException e) {
      violations(context, e);
    } catch (EJBException e) {
      refuse(context, e, locale);
    }
    return null;
  }

  private String once(Supplier<String> action) {
    Optional<String> form = key.posted();
    if (form.isEmpty()) {
      return action.get();
    }
    String outcome = once.once(form.get(), key.content(), action);
    // Tells the browser which draft it need not keep any longer.
    Faces.addResponseCookie(
        SENT, key.base(), null, "/", SENT_SECONDS, false, Map.of("SameSite", "Lax"));
    return outcome;
  }

  /** Why a service refused, in the page's language. */
  public String wording(BusinessException e) {
    return Messages.text(Texts.pageLocale(), "problem." + e.code().code(), wording(e.arguments()));
  }

  /** Says beside its field (or on top, if it names none) why a service refused. */
  public void refuse(BusinessException e) {
    refuse(FacesContext.getCurrentInstance(), e.field().orElse(null), wording(e));
  }

  /** Says beside a field (or on top, if null) why the action did not happen. */
  public void refuse(String field, String key, Object... arguments) {
    refuse(
        FacesContext.getCurrentInstance(),
        field,
        Messages.text(Texts.pageLocale(), key, arguments));
  }

  /** Says on top of the page something that whoever is refused should know as well. */
  public void tell(String key, Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_WARN,
                Messages.text(Texts.pageLocale(), key, wording(List.of(arguments))),
                null));
  }

  private void refuse(FacesContext context, EJBException e, Locale locale) {
    if (causedBy(e, EJBAccessException.class) != null) {
      refuse(context, null, Messages.text(locale, "problem.common.forbidden"));
    } else if (causedBy(e, ConstraintViolationException.class)
        instanceof ConstraintViolationException v) {
      violations(context, v);
    } else if (causedBy(e, OptimisticLockException.class) != null) {
      refuse(context, null, Messages.text(locale, "problem.common.stale-version"));
    } else {
      throw e;
    }
  }

  private void violations(FacesContext context, ConstraintViolationException e) {
    for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
      String field = null;
      for (Path.Node node : violation.getPropertyPath()) {
        field = node.getName();
      }
      refuse(context, field, violation.getMessage());
    }
  }

  private static void refuse(FacesContext context, String field, String text) {
    String clientId = field == null ? null : clientIdOf(context, field);
    context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    context.validationFailed();
  }

  /**
   * Ids of inputs are the names of the command's components: that is how a refusal finds its field.
   */
  private static String clientIdOf(FacesContext context, String field) {
    String[] found = new String[1];
    VisitContext visit =
        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    context
        .getViewRoot()
        .visitTree(
            visit,
            (any, component) -> {
              if (component instanceof UIInput input && standsFor(input, field)) {
                input.setValid(false);
                found[0] = input.getClientId(context);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  private static boolean standsFor(UIInput input, String field) {
    return field.equals(input.getId()) || field.equals(input.getAttributes().get("field"));
  }

  private Object[] wording(List<Object> arguments) {
    return arguments.stream().map(this::wording).toArray();
  }

  private Object wording(Object argument) {
    if (argument instanceof Enum<?> constant) {
      return formats.text(constant);
    }
    if (argument instanceof Instant instant) {
      return formats.instant(instant);
    }
    return argument instanceof LocalDate date ? formats.date(date) : argument;
  }

  private static Throwable causedBy(Throwable e, Class<? extends Throwable> type) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return cause;
      }
    }
    return null;
  }
}
