package org.weibao.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes which clauses have a test that passed: one row {@code clause,test} for each clause that a
 * {@link Clause} at the test or its class names. A test counts if it ran, and every time that it
 * ran it passed; one of a class that failed or that was skipped does not.
 *
 * <p>The system property {@value #FILE} says where to, and {@value #RUN} which run this is: it
 * stands in the heading, so that lists of different runs are not taken for one. A run of chosen
 * tests only says nothing about the others, so it writes nothing and takes away what an earlier run
 * wrote.
 */
public final class ClauseCoverage implements TestExecutionListener {

  static final String FILE = "weibao.clause-coverage";

  static final String RUN = "weibao.run";

  /** The heading of the file that the product ships. */
  static final String HEADING = "clause,test";

  private final String file = System.getProperty(FILE);
  private final boolean chosen = !System.getProperty(isUnits() ? "test" : "it.test", "").isEmpty();
  private final Set<MethodSource> passed = ConcurrentHashMap.newKeySet();
  private final Set<String> bad = ConcurrentHashMap.newKeySet();

  /** Surefire's tests are chosen by another property than Failsafe's. */
  private boolean isUnits() {
    return file != null && file.endsWith("unit.csv");
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != Status.SUCCESSFUL) {
      refuse(test);
    } else if (test.isTest()) {
      test.getSource()
          .filter(MethodSource.class::isInstance)
          .map(MethodSource.class::cast)
          .ifPresent(passed::add);
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    refuse(test);
  }

  private void refuse(TestIdentifier test) {
    test.getSource()
        .ifPresent(
            source -> {
              if (source instanceof MethodSource method) {
                bad.add(name(method));
              } else if (source instanceof ClassSource type) {
                bad.add(type.getClassName());
              }
            });
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (file == null) {
      return;
    }
    try {
      Path target = Path.of(file);
      if (chosen) {
        Files.deleteIfExists(target);
      } else {
        Files.createDirectories(target.toAbsolutePath().getParent());
        List<String> lines = new ArrayList<>(List.of(heading(System.getProperty(RUN, ""))));
        lines.addAll(rows());
        Files.write(target, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The heading of a list that a run writes. */
  static String heading(String run) {
    return HEADING + "," + run;
  }

  /** What passed so far, in order. */
  Set<String> rows() {
    Set<String> rows = new TreeSet<>();
    for (MethodSource source : passed) {
      if (!bad.contains(source.getClassName()) && !bad.contains(name(source))) {
        clauses(source).forEach(clause -> rows.add(clause + "," + name(source)));
      }
    }
    return rows;
  }

  private static List<String> clauses(MethodSource source) {
    List<String> clauses = new ArrayList<>();
    Method method = source.getJavaMethod();
    add(method.getAnnotation(Clause.class), clauses);
    for (Class<?> type = source.getJavaClass(); type != null; type = type.getEnclosingClass()) {
      add(type.getAnnotation(Clause.class), clauses);
    }
    return clauses;
  }

  private static void add(Clause annotation, List<String> clauses) {
    if (annotation != null) {
      clauses.addAll(List.of(annotation.value()));
    }
  }

  private static String name(MethodSource source) {
    return source.getClassName() + "#" + source.getMethodName();
  }
}
