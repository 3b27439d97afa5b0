package org.weibao.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.approval.AnswerView;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.Role;
import org.weibao.organization.web.ActiveUser;

/** Who answers for roles that packs name and the department calls otherwise. */
@Named
@RequestScoped
public class AnswersBacking {

  @Inject ApprovalRoleService roles;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private List<AnswerView> answers;
  private String code;
  private Role role;
  private String reason;

  /** Roles that packs name, with who answers. */
  public List<AnswerView> getAnswers() {
    if (answers == null) {
      answers = roles.list();
    }
    return answers;
  }

  /** Roles to choose from. */
  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** Says who answers. */
  public String save() {
    return attempt.to(
        "approval.roles.saved",
        () -> {
          roles.set(code, role, reason, user.context());
          return "/policies/roles?faces-redirect=true";
        });
  }

  /** Role as packs name it. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Who answers. */
  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
