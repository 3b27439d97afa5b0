package org.weibao.launcher;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Properties;

/** The suppliers of the demo department, played inside this process by a library of their own. */
final class Simulator {
  private final URLClassLoader loader;
  private final AutoCloseable suppliers;

  private Simulator(URLClassLoader loader, AutoCloseable suppliers) {
    this.loader = loader;
    this.suppliers = suppliers;
  }

  /**
   * Starts it with the settings of this process; it waits for the broker by itself.
   *
   * @param folder the jars of the simulator
   */
  static Simulator start(Path folder) throws StartRefused {
    try {
      // Below the platform only: it speaks to the broker from outside, with its own libraries.
      URLClassLoader loader = Jars.loader(folder, ClassLoader.getPlatformClassLoader());
      AutoCloseable suppliers =
          (AutoCloseable)
              loader
                  .loadClass("org.weibao.simulator.SupplierSimulator")
                  .getMethod("start", Properties.class)
                  .invoke(null, System.getProperties());
      return new Simulator(loader, suppliers);
    } catch (IOException | ReflectiveOperationException e) {
      throw new StartRefused("cannot start the supplier simulator: " + FirstCause.of(e), e);
    }
  }

  void stop() throws Exception {
    suppliers.close();
    loader.close();
  }
}
