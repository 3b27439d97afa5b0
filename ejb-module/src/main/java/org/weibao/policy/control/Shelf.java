package org.weibao.policy.control;

import java.util.List;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyVersionView;

/**
 * Everything that is known of packs at one edition.
 *
 * @param edition counts changes
 * @param book what is in force, now and at other times
 * @param versions stored versions
 * @param figures figures that persons set
 * @param bindings where packs hold
 * @param faults what is wrong with files and versions, so that they do not hold
 */
public record Shelf(
    long edition,
    Book book,
    List<PolicyVersionView> versions,
    List<PolicyFigureView> figures,
    List<PolicyBinding> bindings,
    List<PackFault> faults) {

  /** Lists are copied. */
  public Shelf {
    versions = List.copyOf(versions);
    figures = List.copyOf(figures);
    bindings = List.copyOf(bindings);
    faults = List.copyOf(faults);
  }
}
