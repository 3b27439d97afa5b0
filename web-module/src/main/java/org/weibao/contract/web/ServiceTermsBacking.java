package org.weibao.contract.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.weibao.contract.NewServiceTerms;
import org.weibao.contract.ServiceTermsService;
import org.weibao.contract.ServiceTermsView;
import org.weibao.contract.TermsPart;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** The terms of a project's contract: read by everybody, written by who keeps the project. */
@Named
@RequestScoped
public class ServiceTermsBacking {

  @Inject ServiceTermsService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final Map<TermsPart, String> typed = new EnumMap<>(TermsPart.class);
  private ServiceTermsView terms;
  private String source;
  private Integer version;

  /** Reads them; an address without a known project leads nowhere. */
  public void load() {
    try {
      ServiceTermsView now = getTerms();
      source = now.source().orElse(null);
      now.texts().forEach(text -> typed.put(text.part(), text.words()));
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The terms of the project that the address names. */
  public ServiceTermsView getTerms() {
    if (terms == null) {
      terms = service.get(id(), user.context());
    }
    return terms;
  }

  /** Whether the reader may write them. */
  public boolean isWriter() {
    return user.mayIn("contract.write", id());
  }

  /** Writes the next version. */
  public String write() {
    return attempt.to(
        "contract.written",
        () -> {
          service.write(id(), getVersion(), new NewServiceTerms(source, typed), user.context());
          return "/projects/terms?faces-redirect=true&id=" + id();
        });
  }

  /** Whether a pack asks for a part. */
  public boolean needs(String part) {
    return getTerms().needs().contains(TermsPart.valueOf(part));
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }

  /** Version that the writer has seen. */
  public int getVersion() {
    return version == null ? getTerms().number() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getScope() {
    return typed.get(TermsPart.SCOPE);
  }

  public void setScope(String text) {
    typed.put(TermsPart.SCOPE, text);
  }

  public String getResponsibility() {
    return typed.get(TermsPart.RESPONSIBILITY);
  }

  public void setResponsibility(String text) {
    typed.put(TermsPart.RESPONSIBILITY, text);
  }

  public String getRequirements() {
    return typed.get(TermsPart.REQUIREMENTS);
  }

  public void setRequirements(String text) {
    typed.put(TermsPart.REQUIREMENTS, text);
  }

  public String getInstruction() {
    return typed.get(TermsPart.INSTRUCTION);
  }

  public void setInstruction(String text) {
    typed.put(TermsPart.INSTRUCTION, text);
  }
}
