package org.weibao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.access.control.MatrixReader;
import org.weibao.kernel.Allows;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Row;
import org.weibao.kernel.Within;

/** Every door has its guard, and every query of what belongs to somebody has its scope. */
@AnalyzeClasses(packages = "org.weibao", importOptions = ImportOption.DoNotIncludeTests.class)
class GuardedDoorsTest {

  /** Capabilities whose rows belong to a project, a city, a supplier or a person. */
  private static final String[] SCOPED = {
    "org.weibao.request.entity..",
    "org.weibao.attachment.entity..",
    "org.weibao.workorder.entity..",
    "org.weibao.dailyreport.entity..",
    "org.weibao.servicerecord.entity..",
    "org.weibao.maintenance.entity..",
    "org.weibao.escalation.entity..",
    "org.weibao.support.entity..",
    "org.weibao.intake.entity..",
    "org.weibao.approval.entity..",
    "org.weibao.documentnumber.entity..",
    "org.weibao.repair.entity..",
    "org.weibao.returns.entity..",
    "org.weibao.device.entity..",
    "org.weibao.stock.entity..",
    "org.weibao.project.entity..",
    "org.weibao.registerimport.entity..",
    "org.weibao.masterimport.entity..",
    "org.weibao.report.entity..",
    "org.weibao.dueitem.entity..",
    "org.weibao.routine.entity..",
    "org.weibao.handover.entity..",
    "org.weibao.warranty.entity..",
    "org.weibao.contact.entity..",
    "org.weibao.expiry.entity..",
    "org.weibao.qualification.entity.."
  };

  @ArchTest
  static final ArchRule doors_are_guarded =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .and()
          .resideOutsideOfPackages("..control..", "..entity..")
          .and()
          // Runs what others were let in for; it opens nothing of its own.
          .resideOutsideOfPackage("org.weibao.idempotency..")
          .should()
          .beAnnotatedWith(Guarded.class);

  @ArchTest
  static final ArchRule every_method_of_a_door_says_once_who_may_come_in =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Guarded.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotAnnotatedWith(Interceptor.class)
          .should(sayOnceWhoMayComeIn());

  @ArchTest
  static final ArchRule queries_of_scoped_tables_go_through_the_filter =
      methods()
          .that()
          .areNotPrivate()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(SCOPED)
          .should(filterByScopeOrSayWhyNot());

  private static ArchCondition<JavaMethod> sayOnceWhoMayComeIn() {
    return new ArchCondition<>("say once who may come in, by operations of the access matrix") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        long said =
            Stream.of(Allows.class, Within.class, ProductOnly.class, Open.class)
                .filter(method::isAnnotatedWith)
                .count();
        if (said != 1) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + ": " + said));
        }
        if (method.isAnnotatedWith(Allows.class)) {
          List.of(method.getAnnotationOfType(Allows.class).value())
              .forEach(operation -> MatrixReader.shipped().rule(operation));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> filterByScopeOrSayWhyNot() {
    return new ArchCondition<>("use ScopeFilter, or be @Unscoped with a reason") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Set<JavaCodeUnit> within = new HashSet<>();
        collect(method, within);
        boolean reads = within.stream().anyMatch(GuardedDoorsTest::asksTheDatabase);
        boolean filters = within.stream().anyMatch(GuardedDoorsTest::asksTheFilter);
        boolean excused =
            method.isAnnotatedWith(Unscoped.class)
                || method.getOwner().isAnnotatedWith(Unscoped.class);
        if (reads && !filters && !excused) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  /** The method and the private ones of its class that it calls, however deep. */
  private static void collect(JavaCodeUnit unit, Set<JavaCodeUnit> into) {
    if (!into.add(unit)) {
      return;
    }
    JavaClass owner = unit.getOwner();
    unit.getMethodCallsFromSelf().stream()
        .filter(call -> call.getTargetOwner().equals(owner))
        .flatMap(call -> call.getTarget().resolveMember().stream())
        .filter(target -> target.getModifiers().contains(JavaModifier.PRIVATE))
        .forEach(target -> collect(target, into));
    unit.getMethodReferencesFromSelf().stream()
        .filter(reference -> reference.getTargetOwner().equals(owner))
        .flatMap(reference -> reference.getTarget().resolveMember().stream())
        .forEach(target -> collect(target, into));
  }

  private static boolean asksTheDatabase(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(EntityManager.class)
                        && !Set.of("persist", "flush").contains(call.getName())
                    || call.getTargetOwner().isEquivalentTo(Row.class)
                        && Set.of("list", "find").contains(call.getName()));
  }

  private static boolean asksTheFilter(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ScopeFilter.class));
  }
}
