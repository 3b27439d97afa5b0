package org.weibao.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weibao.audit.AuditService;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Latecomers;

/** Who was faster than the person who sent the form of this page, and what he did. */
@Named("meanwhile")
@RequestScoped
public class MeanwhileBacking implements Latecomers {

  /**
   * What somebody typed into a form that is no more.
   *
   * @param label what the field is called; null for unknown
   */
  public record Typed(String label, String words) {}

  @Inject AuditService audit;
  @Inject Attempt attempt;
  @Inject FormKey key;
  @Inject Formats formats;

  private Differences differences;
  private Object name;

  @Override
  public Map<String, String> tell(StaleVersion late) {
    find(late.thing(), late.id(), late.seen(), late.arguments().get(0));
    Map<String, String> beside = new LinkedHashMap<>();
    if (isTold()) {
      for (Differences.Row row : differences.rows()) {
        if (row.own()) {
          String now = row.to() == null ? formats.fill("fact.none") : row.to();
          beside.put(row.field(), formats.fill("meanwhile.now", now));
        }
      }
    }
    return beside;
  }

  /**
   * Looks whether a form came for a version that is over and found its button gone, so that nothing
   * was tried: without this the page would only come back and say nothing.
   *
   * @param thing what the trail calls it
   * @param current version that the page shows now
   * @param called what people call it
   * @param field client id of the field with the version that the person saw
   */
  public void compare(String thing, long id, int current, Object called, String field) {
    FacesContext context = FacesContext.getCurrentInstance();
    String seen = context.getExternalContext().getRequestParameterMap().get(field);
    boolean untried =
        context.isPostback() && !context.isValidationFailed() && !attempt.isMade() && !isTold();
    if (untried && seen != null && seen.matches("\\d{1,9}") && Integer.parseInt(seen) < current) {
      find(thing, id, Integer.parseInt(seen), called);
    }
  }

  private void find(String thing, long id, int seen, Object called) {
    name = called;
    differences =
        audit
            .since(thing, id, seen)
            .map(found -> Differences.of(found, thing, audit, formats.cells()))
            .orElse(null);
  }

  @Override
  public boolean isTold() {
    return differences != null;
  }

  /** Who changed what, and when. */
  public String getTitle() {
    return formats.fill(
        "meanwhile.title", differences.by(), name, formats.instant(differences.at()));
  }

  /**
   * What differs; asked for also when nothing is told, by whoever walks through the page's tree.
   */
  public List<Differences.Row> getRows() {
    return isTold() ? differences.rows() : List.of();
  }

  /** Whether the form that was sent is still on the page, with what was typed. */
  public boolean isFormThere() {
    UIComponent component =
        key.formId()
            .map(id -> FacesContext.getCurrentInstance().getViewRoot().findComponent(id))
            .orElse(null);
    if (component == null) {
      return false;
    }
    while (component != null && component.isRendered()) {
      component = component.getParent();
    }
    return component == null;
  }

  /** Words that were typed into it. */
  public List<Typed> getTyped() {
    FacesContext context = FacesContext.getCurrentInstance();
    Optional<String> prefix = key.formId().map(id -> id + ":");
    List<Typed> typed = new ArrayList<>();
    if (prefix.isPresent()) {
      new TreeMap<>(context.getExternalContext().getRequestParameterMap())
          .forEach(
              (field, words) -> {
                if (field.startsWith(prefix.get()) && !words.isBlank()) {
                  UIComponent input = context.getViewRoot().findComponent(field);
                  if (input instanceof HtmlInputText || input instanceof HtmlInputTextarea) {
                    typed.add(new Typed((String) input.getAttributes().get("label"), words));
                  }
                }
              });
    }
    return typed;
  }
}
