package org.weibao.launcher;

import java.lang.reflect.InvocationTargetException;

/** Entry point. Compiled for Java 8, so that any Java can load it and say which one is needed. */
public final class Main {
  static final String SUPPORTED = "17";

  private Main() {}

  /** Refuses any Java but the supported one with exit code 1, else starts the product. */
  public static void main(String[] args) throws ReflectiveOperationException {
    String refusal = refusal(System.getProperty("java.specification.version"));
    if (refusal != null) {
      System.err.println("Weibao: " + refusal);
      System.exit(1);
    }
    try {
      Class.forName("org.weibao.launcher.Launcher")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      System.err.println("Weibao: " + e.getCause());
      System.exit(1);
    }
  }

  static String refusal(String specificationVersion) {
    if (SUPPORTED.equals(specificationVersion)) {
      return null;
    }
    return "needs JDK "
        + SUPPORTED
        + ", but this is Java "
        + specificationVersion
        + ". Point JAVA_HOME to a JDK "
        + SUPPORTED
        + ".";
  }
}
