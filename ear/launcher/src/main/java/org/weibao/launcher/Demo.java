package org.weibao.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the demo department into the database. The loader has a class loader of its own, because it
 * uses classes of the application, which would otherwise hide those inside the EAR.
 */
final class Demo {
  private final Settings settings;

  Demo(Settings settings) {
    this.settings = settings;
  }

  /**
   * Loads the data unless there are some.
   *
   * @return what to tell the person in front of the terminal: an account for each role
   */
  List<String> load() throws StartRefused {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    Path folder = settings.distribution().resolve("demo");
    try (URLClassLoader loader = Jars.loader(folder, Demo.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      return describe(loadWith(loader));
    } catch (InvocationTargetException e) {
      throw new StartRefused("cannot load the demo data: " + FirstCause.of(e.getCause()), e);
    } catch (ReflectiveOperationException | IOException e) {
      throw new StartRefused("cannot load the demo data: " + FirstCause.of(e), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Object loadWith(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> door = loader.loadClass("org.weibao.demo.DemoLoader");
    long seed = door.getField("SEED").getLong(null);
    return door.getMethod(
            "load",
            String.class,
            String.class,
            String.class,
            Path.class,
            long.class,
            LocalDate.class,
            BigDecimal.class)
        .invoke(
            null,
            System.getProperty(Settings.DB_URL),
            System.getProperty(Settings.DB_USER),
            System.getProperty(Settings.DB_PASSWORD),
            settings.config().resolve("demo"),
            seed,
            LocalDate.now(ZoneId.of(settings.text(Settings.ZONE))),
            new BigDecimal(settings.text(Settings.DEMO_SCALE)));
  }

  private static List<String> describe(Object result) throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    lines.add("Demo accounts, all with the password " + ask(result, "password") + ":");
    Set<Object> rolesShown = new HashSet<>();
    for (Object account : (List<?>) ask(result, "accounts")) {
      List<?> roles = (List<?>) ask(account, "roles");
      if (rolesShown.addAll(roles)) {
        lines.add(
            "  %-12s %s %s".formatted(ask(account, "login"), ask(account, "displayName"), roles));
      }
    }
    return lines;
  }

  private static Object ask(Object record, String component) throws ReflectiveOperationException {
    return record.getClass().getMethod(component).invoke(record);
  }
}
