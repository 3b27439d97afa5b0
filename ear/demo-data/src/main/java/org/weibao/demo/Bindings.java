package org.weibao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.policy.BindingKind;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyBook;

/** Packs that hold for single projects. */
final class Bindings {

  private static final int EVENING = 18 * 60 + 10;

  private final Telling telling;
  private final List<PolicyBinding> bindings = new ArrayList<>();

  private Bindings(Telling telling) {
    this.telling = telling;
  }

  static Bindings write(Telling telling, Staff staff) {
    Bindings bindings = new Bindings(telling);
    DemoBook.Person manager = staff.first("DEPT_MANAGER");
    for (DemoBook.Binding binding : telling.book().bindings()) {
      binding.sections().forEach(section -> bindings.write(binding, section, staff, manager));
    }
    return bindings;
  }

  private void write(
      DemoBook.Binding binding, String section, Staff staff, DemoBook.Person manager) {
    PolicyBinding bound =
        new PolicyBinding(
            telling.ids().next(),
            BindingKind.PROJECT,
            binding.project(),
            binding.system(),
            Optional.of(section),
            telling.anchor().minusDays(binding.fromDaysAgo()),
            Optional.empty());
    bindings.add(bound);
    telling
        .sink()
        .row(
            Table.POLICY_BINDING,
            bound.id(),
            bound.kind(),
            bound.subject(),
            bound.system(),
            section,
            bound.from(),
            binding.reason(),
            staff.id(manager),
            manager.displayName(),
            telling.at(bound.from(), EVENING),
            0);
  }

  /** The packs as shipped, bound like this. */
  PolicyBook policies() {
    return PolicyBook.shipped(bindings);
  }
}
