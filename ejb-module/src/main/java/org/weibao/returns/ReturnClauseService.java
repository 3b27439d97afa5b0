package org.weibao.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.returns.entity.ReturnClauses;

/** The door to what forms F2 say of the clauses, for the regulation register. */
@Stateless
@Guarded
public class ReturnClauseService {

  @Inject ReturnClauses clauses;

  /** How often clauses were applied here, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses();
  }

  /** Cases of a clause in the caller's scope, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, limit);
  }
}
