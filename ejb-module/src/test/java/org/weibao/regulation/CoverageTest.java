package org.weibao.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.weibao.regulation.control.CatalogueReader;

/** Which tests count for a clause, and what the committed file may claim. */
class CoverageTest {

  private static final String SAMPLE = Sample.class.getName();
  private static final String RUN = "2026-11-27T02:00:00Z";

  /** Run by this test alone: builds leave nested classes out. */
  @Clause("S01-2")
  static class Sample {

    @Test
    @Clause({"S01-3", "S01-4-1"})
    void passes() {
      assertThat(1).isEqualTo(1);
    }

    @Test
    void passes_for_its_class() {
      assertThat(1).isEqualTo(1);
    }

    @Test
    @Clause("S01-4-4")
    void fails() {
      assertThat(1).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Clause("S01-4-6")
    void passes_twice(int number) {
      assertThat(number).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Clause("S01-4-7")
    void fails_once(int number) {
      assertThat(number).isEqualTo(1);
    }

    @Test
    @Disabled("as the test of this wants it")
    @Clause("S01-4-8")
    void does_not_run() {
      assertThat(1).isEqualTo(1);
    }
  }

  @Clause("S01-5.4")
  @Disabled("as the test of this wants it")
  static class Skipped {

    @Test
    void does_not_run() {
      assertThat(1).isEqualTo(1);
    }
  }

  private static Set<String> run(Class<?>... types) {
    ClauseCoverage coverage = new ClauseCoverage();
    LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build())
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(types).map(type -> selectClass(type)).toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build(),
            coverage);
    return coverage.rows();
  }

  @Test
  void only_tests_count_that_ran_and_passed_every_time() {
    assertThat(run(Sample.class, Skipped.class))
        .containsExactlyInAnyOrder(
            "S01-2," + SAMPLE + "#passes",
            "S01-3," + SAMPLE + "#passes",
            "S01-4-1," + SAMPLE + "#passes",
            "S01-2," + SAMPLE + "#passes_for_its_class",
            "S01-2," + SAMPLE + "#passes_twice",
            "S01-4-6," + SAMPLE + "#passes_twice");
  }

  @Test
  void a_claim_without_a_passing_test_is_found() {
    Set<String> passed = Set.of("S01-2,a.B#c");

    assertThat(ClauseCoverageCheck.unproven(Set.of("S01-2,a.B#c"), passed)).isEmpty();
    assertThat(ClauseCoverageCheck.unproven(Set.of("S01-2,a.B#c", "S01-3,a.B#c"), passed))
        .containsExactly("S01-3,a.B#c");
    assertThat(ClauseCoverageCheck.unknown(Set.of("S01-2,a.B#c", "S01-0,a.B#d"), Set.of("S01-2")))
        .containsExactly("S01-0,a.B#d");
  }

  @Test
  void units_container_and_system_tests_of_one_run_are_written_together(@TempDir Path root)
      throws IOException {
    Path committed = product(root, "S01-2,a.B#gone");
    Path[] lists = {
      list(root, "unit", RUN, "S01-2,a.B#unit"),
      list(root, "it", RUN, "S01-3,a.B#container"),
      list(root, "st", RUN, "S01-2,a.B#system")
    };

    assertThatThrownBy(() -> end(root, "check", lists))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("S01-2,a.B#gone");
    end(root, "write", lists);
    assertThat(committed)
        .hasContent("clause,test\nS01-2,a.B#system\nS01-2,a.B#unit\nS01-3,a.B#container");
    end(root, "check", lists);
  }

  @Test
  void with_a_list_that_is_missing_or_of_another_run_nothing_is_compared(@TempDir Path root)
      throws IOException {
    Path committed = product(root, "S01-2,a.B#gone");
    Path units = list(root, "unit", RUN, "S01-2,a.B#unit");
    Path earlier = list(root, "it", "the run before", "S01-3,a.B#container");
    String before = Files.readString(committed);

    end(root, "check", units, earlier);
    end(root, "write", units, earlier);
    end(root, "write", units, root.resolve("none.csv"));
    assertThat(committed).hasContent(before);
  }

  private static void end(Path root, String mode, Path... lists) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(root.toString(), mode, RUN, "", ""));
    Stream.of(lists).map(Path::toString).forEach(arguments::add);
    ClauseCoverageCheck.main(arguments.toArray(String[]::new));
  }

  private static Path product(Path root, String... claims) throws IOException {
    Path folder = Files.createDirectories(root.resolve("config/regulations"));
    Files.write(folder.resolve("clauses.csv"), List.of("id,text", "S01-2,x", "S01-3,x"));
    return list(folder, "coverage", null, claims);
  }

  private static Path list(Path folder, String name, String run, String... rows)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(run == null ? ClauseCoverage.HEADING : ClauseCoverage.heading(run));
    lines.addAll(List.of(rows));
    return Files.write(folder.resolve(name + ".csv"), lines);
  }

  @Test
  void the_build_ends_with_the_clauses_of_each_system() {
    assertThat(
            ClauseCoverageCheck.summary(
                Set.of("S01-2,a.B#c", "S01-2,a.B#d", "S01-3,a.B#c", "S02-1,a.B#c")))
        .containsExactly("Clause coverage: 3 clauses have a passing test.", "  S01  2", "  S02  1");
  }

  @Test
  void every_clause_that_a_test_names_is_in_the_catalogue() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.weibao");
    Set<String> named = new TreeSet<>();
    for (JavaClass type : tests) {
      collect(type, named);
      type.getMethods().forEach(method -> collect(method, named));
    }

    assertThat(named).hasSizeGreaterThan(50);
    assertThat(new CatalogueReader(Optional.empty()).read().clauses().keySet()).containsAll(named);
  }

  private static void collect(HasAnnotations<?> tested, Set<String> into) {
    tested
        .tryGetAnnotationOfType(Clause.class.getName())
        .map(annotation -> ((JavaAnnotation<?>) annotation).getProperties().get("value"))
        .ifPresent(value -> into.addAll(List.of((String[]) value)));
  }
}
