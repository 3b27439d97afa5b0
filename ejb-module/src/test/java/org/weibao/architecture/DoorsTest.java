package org.weibao.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.StaleVersion;

/** Keeps the doors of the capabilities shut. */
@AnalyzeClasses(packages = "org.weibao", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorsTest {

  @ArchTest
  static final ArchRule capabilities_do_not_go_round_in_a_circle =
      slices().matching("org.weibao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule insides_are_reached_through_their_own_door_only =
      classes().that().resideInAPackage("org.weibao..").should(stayOutOfOthersInsides());

  @ArchTest
  static final ArchRule messages_pages_and_resources_have_modules_of_their_own =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.jms..", "jakarta.faces..", "jakarta.ws.rs..");

  @ArchTest
  static final ArchRule only_stored_things_talk_to_the_entity_manager =
      noClasses()
          .that()
          .resideOutsideOfPackages("..entity..", "org.weibao.kernel..", "org.weibao.schema..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule the_kernel_knows_no_capability =
      noClasses()
          .that()
          .resideInAPackage("org.weibao.kernel..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.weibao..")
                  .and(resideOutsideOfPackage("org.weibao.kernel..")));

  @ArchTest
  static final ArchRule nobody_but_the_producer_reads_the_clock =
      noClasses()
          .should()
          .callMethodWhere(
              target(name("now")).and(target(owner(resideInAnyPackage("java.time..")))));

  @ArchTest
  static final ArchRule the_old_date_stays_away =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");

  @ArchTest
  static final ArchRule stateless_services_hold_no_state =
      classes().that().areAnnotatedWith(Stateless.class).should(haveNoStateOfTheirOwn());

  @ArchTest
  static final ArchRule who_is_late_is_always_told_by_whom =
      noClasses()
          .that()
          .doNotBelongToAnyOf(StaleVersion.class, CommonProblem.class)
          .should()
          .accessField(CommonProblem.class, "STALE_VERSION");

  private static ArchCondition<JavaClass> stayOutOfOthersInsides() {
    return new ArchCondition<>("stay out of other capabilities' entity and control packages") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isInside(dependency.getTargetClass()))
            .filter(dependency -> !capability(dependency.getTargetClass()).equals(capability(item)))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
      }
    };
  }

  private static boolean isInside(JavaClass type) {
    return type.getPackageName().matches("org\\.weibao\\.\\w+\\.(entity|control).*");
  }

  private static String capability(JavaClass type) {
    return type.getPackageName().replaceFirst("^(org\\.weibao\\.\\w+).*", "$1");
  }

  private static ArchCondition<JavaClass> haveNoStateOfTheirOwn() {
    return new ArchCondition<>("have injected or constant fields only") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> field.getAnnotations().isEmpty())
            .forEach(field -> events.add(SimpleConditionEvent.violated(item, field.getFullName())));
      }
    };
  }
}
