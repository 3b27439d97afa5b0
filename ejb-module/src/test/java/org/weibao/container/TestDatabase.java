package org.weibao.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A throw-away PostgreSQL beside the server that Arquillian starts. It has to be there, and the
 * server's commands that lead to it, before Arquillian reads its configuration.
 */
public class TestDatabase implements LauncherSessionListener {

  private EmbeddedPostgres database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String folder = System.getProperty("arquillian.folder");
    if (folder == null) {
      // Unit tests run without container.
      return;
    }
    try {
      database = EmbeddedPostgres.start();
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, "preboot.txt"), commands(database.getPort()));
      System.setProperty("arquillian.driver", driver());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      try {
        database.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<String> commands(int port) {
    return List.of(
        "create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
            + " --restype javax.sql.DataSource --property"
            + " serverName=127.0.0.1:portNumber="
            + port
            + ":databaseName=postgres:user=postgres:password=postgres"
            + ":logServerErrorDetail=false WeibaoPool",
        "create-jdbc-resource --connectionpoolid WeibaoPool jdbc/weibao");
  }

  private static String driver() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> Path.of(entry).getFileName().toString().matches("postgresql-\\d.*\\.jar"))
        .findFirst()
        .orElseThrow();
  }
}
