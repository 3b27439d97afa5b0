package org.weibao.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong in a form, for the list on top of it: each entry leads to its field. */
@Named("formProblems")
@RequestScoped
public class FormProblems {

  private static final String FOCUSED = "_input";

  /**
   * One field at fault.
   *
   * @param target id of the element to go to
   * @param label what the field is called; empty if the text names it
   * @param text what is wrong and what to do
   */
  public record Entry(String target, String label, String text) {}

  /** Problems of the fields of a form, in the order of the page. */
  public List<Entry> of(String formId) {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Entry> entries = new ArrayList<>();
    for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id != null && id.startsWith(formId + ":")) {
        UIComponent field = context.getViewRoot().findComponent(id);
        for (FacesMessage message : context.getMessageList(id)) {
          if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            entries.add(entry(id, field, message.getSummary()));
          }
        }
      }
    }
    return entries;
  }

  private static Entry entry(String id, UIComponent field, String text) {
    Object label = field == null ? null : field.getAttributes().get("label");
    boolean named = label == null || text.contains(label.toString());
    boolean completes = field != null && field.getClass().getName().startsWith("org.primefaces.");
    return new Entry(completes ? id + FOCUSED : id, named ? "" : label.toString(), text);
  }
}
