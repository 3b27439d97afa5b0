package org.weibao.kernel.web;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;

/**
 * What each field of each form tells to who cannot see it: that it is needed, which hint and which
 * error belong to it. The first field at fault gets the focus. Pages need do nothing for it.
 */
public class FieldAids implements SystemEventListener {

  private static final String INVALID = "aria-invalid";
  private static final String DESCRIBED = "aria-describedby";
  private static final String REQUIRED = "aria-required";
  private static final String FOCUS = "autofocus";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = FacesContext.getCurrentInstance();
    UIViewRoot view = (UIViewRoot) event.getSource();
    if (view.isTransient()) {
      return;
    }
    if (!context.isPostback()) {
      CDI.current().select(FormRestorer.class).get().restore(context);
    }
    Walk walk = new Walk(context);
    view.visitTree(
        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
        (visit, component) -> walk.look(component));
  }

  /** One walk through one page. */
  private static final class Walk {

    private final FacesContext context;
    private boolean focused;

    Walk(FacesContext context) {
      this.context = context;
    }

    private VisitResult look(UIComponent component) {
      if (component instanceof UIInput input && !(input instanceof HtmlInputHidden)) {
        help(input);
        return VisitResult.REJECT;
      }
      boolean list =
          component instanceof NamingContainer
              && !(component instanceof UIForm)
              && !(component instanceof UIViewRoot);
      if (list) {
        helpInRows(component);
      }
      return list ? VisitResult.REJECT : VisitResult.ACCEPT;
    }

    /** Looks at the fields of a list without a row: nothing of them may be asked here. */
    private void helpInRows(UIComponent component) {
      Iterator<UIComponent> inside = component.getFacetsAndChildren();
      while (inside.hasNext()) {
        UIComponent next = inside.next();
        if (next instanceof UIInput input && !(input instanceof HtmlInputHidden)) {
          helpInRow(input);
        } else {
          helpInRows(next);
        }
      }
    }

    /** The rows share one field, so what is told of it is found anew when each row is written. */
    private void helpInRow(UIInput input) {
      Map<String, Object> attributes = input.getPassThroughAttributes(true);
      String hint = hasHint(input) ? "component.clientId.concat('-hint')" : "null";
      String both =
          hasHint(input)
              ? "component.clientId.concat('-hint ').concat(component.clientId).concat('-message')"
              : "component.clientId.concat('-message')";
      attributes.put(INVALID, expression("#{component.valid ? null : 'true'}"));
      attributes.put(DESCRIBED, expression("#{component.valid ? " + hint + " : " + both + "}"));
      attributes.put(REQUIRED, expression("#{component.required ? 'true' : null}"));
    }

    private ValueExpression expression(String text) {
      return context
          .getApplication()
          .getExpressionFactory()
          .createValueExpression(context.getELContext(), text, Object.class);
    }

    private static boolean hasHint(UIInput input) {
      return input.getNamingContainer().findComponent(input.getId() + "-hint") != null;
    }

    private void help(UIInput input) {
      Map<String, Object> attributes = input.getPassThroughAttributes(true);
      String id = input.getClientId(context);
      StringBuilder described = new StringBuilder();
      if (hasHint(input)) {
        described.append(id).append("-hint");
      }
      if (input.isValid()) {
        attributes.remove(INVALID);
        attributes.remove(FOCUS);
      } else {
        attributes.put(INVALID, "true");
        described.append(described.isEmpty() ? "" : " ").append(id).append("-message");
        if (!focused) {
          attributes.put(FOCUS, FOCUS);
        }
        focused = true;
      }
      put(attributes, DESCRIBED, described.toString());
      put(attributes, REQUIRED, input.isRequired() ? "true" : "");
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
      if (value.isEmpty()) {
        attributes.remove(name);
      } else {
        attributes.put(name, value);
      }
    }
  }
}
