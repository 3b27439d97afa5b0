package org.weibao.documentnumber.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.documentnumber.IssuedNumber.Prescribed;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;

/** Why documents have their numbers; added once and never changed. */
@ApplicationScoped
@Unscoped("the doors of the documents have let the caller in")
public class NumberDecisions {

  private static final String ADD =
      """
      insert into document_number (document, document_id, number, pattern, policy, rule, clauses,
                                   period, count, why, given_at)
      values (:document, :id, :number, :pattern, cast(:policy as varchar), cast(:rule as varchar),
              cast(:clauses as varchar), cast(:period as varchar), cast(:count as bigint), :why,
              :at)
      """;

  @PersistenceContext EntityManager em;

  /** Adds one. */
  public void add(IssuedNumber number, long documentId, Instant at) {
    Optional<Prescribed> rule = number.prescribed();
    Query query = em.createNativeQuery(ADD);
    query.setParameter("document", number.document());
    query.setParameter("id", documentId);
    query.setParameter("number", number.number());
    query.setParameter("pattern", number.pattern());
    query.setParameter("policy", rule.map(Prescribed::policy).orElse(null));
    query.setParameter("rule", rule.map(Prescribed::rule).orElse(null));
    query.setParameter("clauses", rule.map(Prescribed::clauses).orElse(null));
    query.setParameter("period", rule.map(Prescribed::period).orElse(null));
    query.setParameter("count", rule.map(Prescribed::count).orElse(null));
    query.setParameter("why", DecisionJson.steps(number.steps()));
    query.setParameter("at", at);
    query.executeUpdate();
  }

  /** What was kept of a document. */
  public Optional<IssuedNumber> find(String document, long documentId) {
    return Row.find(
            em,
            "select * from document_number where document = :document and document_id = :id",
            Map.of("document", document, "id", documentId))
        .map(NumberDecisions::issued);
  }

  private static IssuedNumber issued(Row row) {
    return new IssuedNumber(
        row.text("document"),
        row.text("number"),
        row.text("pattern"),
        row.optionalText("policy")
            .map(
                policy ->
                    new Prescribed(
                        policy,
                        row.text("rule"),
                        row.text("clauses"),
                        row.text("period"),
                        row.number("count"))),
        DecisionJson.readSteps(row.text("why")));
  }
}
