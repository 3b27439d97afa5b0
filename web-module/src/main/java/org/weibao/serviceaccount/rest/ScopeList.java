package org.weibao.serviceaccount.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.serviceaccount.ScopeRule;

/** What scopes open. */
@Schema(description = "What scopes open")
public record ScopeList(List<Rule> rules) {

  /** What one line of the list opens. */
  @Schema(name = "ScopeRule")
  public record Rule(String scope, String method, String path) {

    static Rule of(ScopeRule rule) {
      return new Rule(rule.scope(), rule.method(), rule.path());
    }
  }
}
