package org.weibao.kernel.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.StaleVersion;

/**
 * One action of a page against one service. Success goes on to the next page (a redirect) with a
 * word of confirmation; a refusal stays on this one, beside the field at fault, with everything
 * that was typed.
 */
@RequestScoped
public class Attempt {

  /** Id of the hidden field that holds the version that the person saw. */
  private static final String VERSION = "version";

  /** Attribute that says whose version it is, on pages that show several things. */
  private static final String VERSION_OF = "of";

  private static final String SENT = "weibao-sent";
  private static final int SENT_SECONDS = 600;

  @Inject Formats formats;
  @Inject FormKey key;
  @Inject DoneOnce once;
  @Inject Latecomers latecomers;

  private boolean made;

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
    made = true;
    try {
      String outcome = once(action);
      context.getExternalContext().getFlash().setKeepMessages(true);
      context.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_INFO, Messages.text(locale, confirmationKey), null));
      return outcome;
    } catch (StaleVersion e) {
      tooLate(context, e);
    } catch (BusinessException e) {
      refuse(e);
    } catch (ConstraintViolationException e) {
      violations(context, e);
    } catch (EJBException e) {
      refuse(context, e, locale);
    }
    return null;
  }

  /** Whether an action was tried; a button that is no longer there tries none. */
  public boolean isMade() {
    return made;
  }

  /**
   * Says who was faster, on top and beside the fields that he changed. What was typed stays, and
   * whoever has seen the change may send it again: the form goes on from the version that is.
   */
  private void tooLate(FacesContext context, StaleVersion late) {
    Map<String, String> beside = latecomers.tell(late);
    if (!latecomers.isTold()) {
      refuse(late);
    }
    beside.forEach((field, text) -> note(context, field, text));
    context.validationFailed();
    visit(
        context,
        input -> {
          if (VERSION.equals(input.getId())
              && late.thing()
                  .equals(input.getAttributes().getOrDefault(VERSION_OF, late.thing()))) {
            input.getValueExpression("value").setValue(context.getELContext(), late.current());
          }
          return false;
        });
  }

  /** Says something beside a field of the form that was sent; other forms did not ask. */
  private void note(FacesContext context, String field, String text) {
    visit(
        context,
        input -> {
          boolean here = standsFor(input, field) && key.isOf(input.getClientId(context));
          if (here) {
            disagree(context, input);
            context.addMessage(
                input.getClientId(context),
                new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
          }
          return here;
        });
  }

  /** Marks a field; one that is at fault would be shown empty if it did not hold what was sent. */
  private void disagree(FacesContext context, UIInput input) {
    input.setValid(false);
    String id = input.getClientId(context);
    if (key.isOf(id)) {
      FormRestorer.fill(input, id, context.getExternalContext().getRequestParameterValuesMap());
    }
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
    return wording(e.code(), e.arguments());
  }

  private String wording(ProblemCode code, List<Object> arguments) {
    return Messages.text(Texts.pageLocale(), "problem." + code.code(), wording(arguments));
  }

  /** Says beside each field at fault (or on top, if it names none) why a service refused. */
  public void refuse(BusinessException e) {
    FacesContext context = FacesContext.getCurrentInstance();
    if (e.faults().isEmpty()) {
      refuse(context, null, wording(e));
    }
    e.faults()
        .forEach(fault -> refuse(context, fault.field(), wording(fault.code(), fault.arguments())));
  }

  /** Says beside a field (or on top, if null) why the action did not happen. */
  public void refuse(String field, String key, Object... arguments) {
    refuse(
        FacesContext.getCurrentInstance(),
        field,
        Messages.text(Texts.pageLocale(), key, arguments));
  }

  private void refuse(FacesContext context, EJBException e, Locale locale) {
    if (causedBy(e, EJBAccessException.class) != null) {
      refuse(context, null, Messages.text(locale, "problem.common.forbidden"));
    } else if (causedBy(e, ConstraintViolationException.class)
        instanceof ConstraintViolationException v) {
      violations(context, v);
    } else if (causedBy(e, OptimisticLockException.class) != null) {
      refuse(context, null, Messages.text(locale, "problem.common.conflict"));
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

  private void refuse(FacesContext context, String field, String text) {
    String clientId = field == null ? null : clientIdOf(context, field);
    context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    context.validationFailed();
  }

  /**
   * Ids of inputs are the names of the command's components: that is how a refusal finds its field.
   * Where several have the same name, as the rows of a list do, it is the one nearest to the
   * button.
   */
  private String clientIdOf(FacesContext context, String field) {
    UIComponent pressed = UIComponent.getCurrentComponent(context);
    String from = pressed == null ? "" : pressed.getClientId(context);
    List<String> found = new ArrayList<>();
    visit(
        context,
        input -> {
          if (standsFor(input, field)) {
            found.add(input.getClientId(context));
          }
          return false;
        });
    String nearest =
        found.stream().max(Comparator.comparingInt(id -> common(id, from))).orElse(null);
    visit(
        context,
        input -> {
          boolean here = input.getClientId(context).equals(nearest);
          if (here) {
            disagree(context, input);
          }
          return here;
        });
    return nearest;
  }

  /** How many surroundings two components share: form, list, row. */
  private static int common(String id, String other) {
    String[] one = id.split(":", -1);
    String[] two = other.split(":", -1);
    int shared = 0;
    while (shared < Math.min(one.length, two.length) && one[shared].equals(two[shared])) {
      shared++;
    }
    return shared;
  }

  /** Shows inputs to a look until it has found what it looks for. */
  private static void visit(FacesContext context, Predicate<UIInput> look) {
    VisitContext visit =
        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    context
        .getViewRoot()
        .visitTree(
            visit,
            (any, component) ->
                component instanceof UIInput input && look.test(input)
                    ? VisitResult.COMPLETE
                    : VisitResult.ACCEPT);
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
