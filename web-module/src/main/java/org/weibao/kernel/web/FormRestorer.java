package org.weibao.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.weibao.kernel.Messages;

/** Puts back what was typed into a form that came too late, ready to be sent again. */
@RequestScoped
class FormRestorer {

  /** What an autocomplete of PrimeFaces calls its text. */
  private static final String TYPED = "_input";

  @Inject KeptForms kept;
  @Inject FormKey key;

  /** Fills the page's form in if one was kept for it. */
  void restore(FacesContext context) {
    String person = FormKey.owner();
    if (!person.isEmpty()) {
      HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
      kept.take(request, person).ifPresent(form -> restore(context, form));
    }
  }

  private void restore(FacesContext context, KeptForm form) {
    key.resume(form.key());
    String prefix = form.key().substring(form.key().indexOf('/') + 1) + ":";
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (component instanceof UIInput input
                  && component.getClientId(context).startsWith(prefix)) {
                fill(input, component.getClientId(context), form.fields());
              }
              return VisitResult.ACCEPT;
            });
    say(context, form.signedOut() ? "form.kept.signed-out" : "form.kept.too-old");
    if (form.files()) {
      say(context, "form.kept.files");
    }
  }

  /** Gives a field what was sent for it, as if it had just been sent. */
  static void fill(UIInput input, String id, Map<String, String[]> fields) {
    String[] values = fields.getOrDefault(id + TYPED, fields.get(id));
    if (input instanceof HtmlInputSecret) {
      return;
    }
    if (input instanceof UISelectBoolean) {
      input.setSubmittedValue(Boolean.toString(values != null));
    } else if (input instanceof UISelectMany) {
      input.setSubmittedValue(values == null ? new String[0] : values);
    } else if (values != null) {
      input.setSubmittedValue(values[0]);
    }
  }

  private static void say(FacesContext context, String key) {
    context.addMessage(
        null,
        new FacesMessage(FacesMessage.SEVERITY_WARN, Messages.text(Texts.pageLocale(), key), null));
  }
}
