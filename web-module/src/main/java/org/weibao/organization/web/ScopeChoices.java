package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.weibao.kernel.web.Formats;
import org.weibao.organization.PeopleService;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.organization.ScopeView;

/** Lists to choose from when a person or a role is written. */
@Named
@RequestScoped
public class ScopeChoices {

  @Inject PeopleService people;
  @Inject Formats formats;

  private List<ScopeView> scopes;

  /** Everything that a role can be limited to, with its name, by kind. */
  public List<SelectItem> getScopes() {
    List<SelectItem> choices = new ArrayList<>();
    choices.add(new SelectItem(ScopeKind.DEPARTMENT.name(), formats.text(ScopeKind.DEPARTMENT)));
    for (ScopeKind kind : ScopeKind.values()) {
      SelectItem[] items =
          all().stream()
              .filter(scope -> scope.kind() == kind)
              .map(s -> new SelectItem(PersonForm.scopeValue(kind, s.id()), label(s)))
              .toArray(SelectItem[]::new);
      if (items.length > 0) {
        SelectItemGroup group = new SelectItemGroup(formats.text(kind));
        group.setSelectItems(items);
        choices.add(group);
      }
    }
    return choices;
  }

  /** Cities to place a person in. */
  public List<ScopeView> getCities() {
    return all().stream().filter(scope -> scope.kind() == ScopeKind.CITY).toList();
  }

  /** Roles to give. */
  public Role[] getRoles() {
    return Role.values();
  }

  /** Languages to speak to a person in. */
  public List<String> getLanguages() {
    return Language.OFFERED;
  }

  /** Name of a scope and its code. */
  public String label(ScopeView scope) {
    return formats.name(scope.name(), scope.nameEn()) + " (" + scope.code() + ")";
  }

  private List<ScopeView> all() {
    if (scopes == null) {
      scopes = people.scopes();
    }
    return scopes;
  }
}
