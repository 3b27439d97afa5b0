package org.weibao.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.nio.file.Path;

/** Payara Micro, booted from the unpacked runtime without any application. */
final class Server {
  private final PayaraMicroRuntime runtime;
  private final AdminCommandRunner commands;

  private Server(PayaraMicroRuntime runtime, AdminCommandRunner commands) {
    this.runtime = runtime;
    this.commands = commands;
  }

  /**
   * @param runtimeFolder the unpacked runtime of the distribution
   * @param serverFolder this start's working folder
   */
  static Server boot(Path runtimeFolder, Path serverFolder, int httpPort) throws StartRefused {
    Path bootJar = runtimeFolder.resolve("launch-micro.jar");
    System.setProperty("fish.payara.micro.BootJar", bootJar.toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", runtimeFolder.toString());
    System.setProperty(
        "java.util.logging.config.file", serverFolder + "/config/logging.properties");
    // Named once, or every reader and writer of JSON searches all jars for a provider.
    System.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
    // Deploying while the server boots ends in a failed status report (and an exit); so only the
    // door is taken here and used once the boot is over. It leads to this instance alone.
    AdminCommandRunner[] door = new AdminCommandRunner[1];
    try {
      PayaraMicroBoot boot = micro();
      boot.setRootDir(serverFolder.toFile());
      boot.setHttpPort(httpPort);
      boot.setNoCluster(true);
      boot.setNoHazelcast(true);
      boot.setPrintLogo(false);
      boot.setPostBootHandler(commands -> door[0] = commands);
      PayaraMicroRuntime runtime = boot.bootStrap();
      return new Server(runtime, door[0]);
    } catch (BootstrapException | ReflectiveOperationException e) {
      throw new StartRefused("cannot boot the server: " + FirstCause.of(e), e);
    }
  }

  private static PayaraMicroBoot micro() throws ReflectiveOperationException {
    // Not on the class path at compile time: it is inside the runtime that is unpacked later.
    return (PayaraMicroBoot)
        Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
            .getMethod("getInstance")
            .invoke(null);
  }

  void deploy(Path ear) throws StartRefused {
    FirstFailure failure = FirstFailure.listen();
    try {
      ClusterCommandResult result = commands.run("deploy", "--force=true", ear.toString());
      if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE
          || runtime.getDeployedApplicationNames().isEmpty()) {
        throw new StartRefused(
            "cannot deploy "
                + ear.getFileName()
                + ": "
                + failure.orElse(FirstCause.of(result))
                + " (see the log folder)");
      }
    } finally {
      failure.close();
    }
  }

  /** Undeploys, which stops endpoints, timers and the broker, then stops the server. */
  void stop() throws BootstrapException {
    runtime.getDeployedApplicationNames().forEach(name -> commands.run("undeploy", name));
    runtime.shutdown();
  }
}
