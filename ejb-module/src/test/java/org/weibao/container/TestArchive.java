package org.weibao.container;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.weibao.regulation.Clause;
import org.weibao.regulation.ClauseCoverage;

/** The one archive that all container tests share: the EJB module as a web application. */
final class TestArchive {

  /** What the EAR carries in its lib folder, by the beginning of the jar's name. */
  private static final List<String> LIBRARIES =
      List.of(
          "hibernate-",
          "jboss-logging",
          "jandex",
          "classmate",
          "byte-buddy",
          "antlr4-runtime",
          "flyway-",
          "jackson-",
          "snakeyaml-engine",
          "fastexcel",
          "commons-",
          "aalto",
          "stax2",
          "opczip",
          "jasperreports",
          "openpdf",
          "core-3",
          "assertj-core");

  private static final List<String> RESOURCES =
      List.of(
          "META-INF",
          "db",
          "org/weibao/access/access-matrix.yaml",
          "org/weibao/dueitem/due-items.yaml",
          "org/weibao/routine/checklists.yaml",
          "org/weibao/attachment/attachments.yaml",
          "org/weibao/masterimport/master-imports.yaml",
          "org/weibao/intake/intake.yaml",
          "org/weibao/device/label-sheets.csv",
          "org/weibao/warranty/repaired-cover.csv",
          "org/weibao/qualification/qualifications.yaml",
          "org/weibao/workorder/dispatch.yaml",
          "org/weibao/policies",
          "org/weibao/regulations",
          "org/weibao/calendars",
          "org/weibao/serviceaccount/service-scopes.csv",
          "org/weibao/messages",
          "org/weibao/personaldata",
          "org/weibao/fonts",
          "org/weibao/security",
          "org/weibao/report/fault-record-total.jasper",
          "org/weibao/report/monthly-report.jasper",
          "org/weibao/report/sheet.jasper",
          "jasperreports_extension.properties");

  /** What stays on this side of the container. */
  private static final List<Class<?>> OUTSIDE =
      List.of(TestArchive.class, TestDatabase.class, OneServer.class, ClauseCoverage.class);

  private TestArchive() {}

  static WebArchive create() {
    WebArchive archive =
        ShrinkWrap.create(WebArchive.class, "weibao-test.war")
            .addPackages(true, path -> belongs(path.get()), "org.weibao")
            .addClass(Clause.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    File classes = new File(System.getProperty("basedir", "."), "target/classes");
    for (String resource : RESOURCES) {
      archive.addAsResource(new File(classes, resource), resource);
    }
    libraries().forEach(archive::addAsLibrary);
    return archive;
  }

  /** All container tests are in, so that every one of them brings the same archive. */
  private static boolean belongs(String path) {
    return !path.matches(".*Test(\\$\\w+)*\\.class")
        && OUTSIDE.stream().noneMatch(outside -> path.contains("/" + outside.getSimpleName()));
  }

  private static List<File> libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry ->
                LIBRARIES.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith))
        .filter(entry -> entry.endsWith(".jar"))
        .map(File::new)
        .toList();
  }
}
