package org.weibao.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.contract.ServiceTermsView.Reader;
import org.weibao.contract.ServiceTermsView.Text;
import org.weibao.contract.entity.ServiceTerms;
import org.weibao.contract.entity.ServiceTermsStore;
import org.weibao.contract.entity.TermsReading;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Row;
import org.weibao.kernel.Within;

/** The door to the terms of contracts by which service is given. */
@Stateless
@Guarded
public class ServiceTermsService {

  private static final String WRITE = "contract.write";
  private static final String CONFIRM = "contract.confirm";

  @Inject ServiceTermsStore store;
  @Inject TermsRules rules;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The terms of a project's contract, and whether the caller has read them.
   *
   * @throws BusinessException {@link ContractProblem#UNKNOWN_PROJECT}
   */
  @Allows("contract.read")
  public ServiceTermsView get(long projectId, CallContext context) {
    Row row =
        store.find(projectId, context.personId()).orElseThrow(() -> unknownProject(projectId));
    TermsRules.Asked asked = rules.of(row.text("code"));
    List<Reader> readers = row.optionalNumber("terms").map(store::readers).orElse(List.of());
    return new ServiceTermsView(
        row.number("id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.integer("number"),
        row.optionalText("source"),
        texts(row),
        row.optionalInstant("written_at"),
        row.optionalText("written_by"),
        asked.parts().keySet(),
        asked.clauses(),
        row.optionalInstant("read_at"),
        readers);
  }

  private static List<Text> texts(Row row) {
    return Arrays.stream(TermsPart.values())
        .flatMap(
            part -> row.optionalText(part.field()).map(words -> new Text(part, words)).stream())
        .toList();
  }

  /**
   * Writes the next version of the terms. Whoever has read the version before has to read this one.
   *
   * @param seen number of the version that the caller has seen; 0 for none
   * @throws BusinessException {@link ContractProblem}, naming every field at fault
   */
  @Allows(WRITE)
  public ServiceTermsView write(
      long projectId, int seen, NewServiceTerms terms, CallContext context) {
    ServiceTermsView now = get(projectId, context);
    access.ensureInProject(WRITE, projectId);
    ensureCurrent(now, seen);
    check(terms, rules.of(now.projectCode()));
    store.add(
        new ServiceTerms(projectId, seen + 1, terms, context.personId(), clock.instant()),
        now.projectCode());
    return get(projectId, context);
  }

  /**
   * The caller has read the terms (S12-4.1.3); said again it changes nothing.
   *
   * @param number of the version that he has read
   * @throws BusinessException {@link ContractProblem#NOT_ENTERED}, or {@link
   *     ContractProblem#OTHER_VERSION} if another is in force
   */
  @Allows(CONFIRM)
  public ServiceTermsView confirm(long projectId, int number, CallContext context) {
    Row row =
        store.find(projectId, context.personId()).orElseThrow(() -> unknownProject(projectId));
    access.ensureInProject(CONFIRM, projectId);
    Optional<Long> terms = row.optionalNumber("terms");
    if (terms.isEmpty()) {
      throw new BusinessException(ContractProblem.NOT_ENTERED, null, row.text("code"));
    }
    if (row.integer("number") != number) {
      throw new BusinessException(
          ContractProblem.OTHER_VERSION, "number", row.text("code"), row.integer("number"));
    }
    store.read(new TermsReading(terms.get(), context.personId(), clock.instant()));
    return get(projectId, context);
  }

  /**
   * Lets somebody accept a visit of a project only once he knows the terms of its contract, where a
   * pack asks for it. Where no terms are entered nobody can know them, and nothing is refused.
   *
   * @throws BusinessException {@link ContractProblem#UNREAD}
   */
  @Within
  public void ensureRead(long projectId, long personId) {
    Row row = store.get(projectId, personId);
    if (row.integer("number") == 0 || row.optionalInstant("read_at").isPresent()) {
      return;
    }
    List<String> clauses = rules.of(row.text("code")).clauses();
    if (!clauses.isEmpty()) {
      throw new BusinessException(
          ContractProblem.UNREAD,
          null,
          row.text("code"),
          row.integer("number"),
          String.join(", ", clauses));
    }
  }

  private static void ensureCurrent(ServiceTermsView now, int seen) {
    if (now.number() != seen) {
      throw new BusinessException(
          ContractProblem.OTHER_VERSION, null, now.projectCode(), now.number());
    }
  }

  /** Names all that is wrong at once. */
  private static void check(NewServiceTerms terms, TermsRules.Asked asked) {
    List<FieldFault> faults = new ArrayList<>();
    if (terms.source().isEmpty() || terms.source().length() > NewServiceTerms.SOURCE_LENGTH) {
      faults.add(
          new FieldFault("source", ContractProblem.SOURCE, List.of(NewServiceTerms.SOURCE_LENGTH)));
    }
    for (TermsPart part : TermsPart.values()) {
      Optional<String> text = terms.text(part);
      if (text.isEmpty() && asked.parts().containsKey(part)) {
        faults.add(
            new FieldFault(
                part.field(),
                ContractProblem.PART_MISSING,
                List.of(part, asked.parts().get(part))));
      }
      if (text.filter(words -> words.length() > NewServiceTerms.TEXT_LENGTH).isPresent()) {
        faults.add(
            new FieldFault(
                part.field(), ContractProblem.TOO_LONG, List.of(NewServiceTerms.TEXT_LENGTH)));
      }
    }
    if (faults.isEmpty() && terms.texts().isEmpty()) {
      faults.add(new FieldFault(TermsPart.SCOPE.field(), ContractProblem.EMPTY, List.of()));
    }
    if (!faults.isEmpty()) {
      throw BusinessException.of(ContractProblem.INCOMPLETE, faults);
    }
  }

  private static BusinessException unknownProject(long projectId) {
    return new BusinessException(ContractProblem.UNKNOWN_PROJECT, "id", projectId);
  }
}
