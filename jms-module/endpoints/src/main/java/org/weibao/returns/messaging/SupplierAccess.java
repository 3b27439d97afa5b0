package org.weibao.returns.messaging;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.device.DeviceService;
import org.weibao.device.SupplierView;
import org.weibao.kernel.Call;

/**
 * Gives every supplier a password for the embedded broker, in a file that only the product's own
 * user can read; the broker follows the file and prepares the queues. An external broker has its
 * own accounts.
 */
@Singleton
public class SupplierAccess {

  private static final int PASSWORD_BYTES = 18;

  private final SecureRandom random = new SecureRandom();

  @Inject DeviceService devices;

  @Inject
  @ConfigProperty(name = "weibao.broker.mode", defaultValue = "embedded")
  String mode;

  @Inject
  @ConfigProperty(name = "weibao.broker.credentials")
  Optional<String> credentials;

  @Inject
  @ConfigProperty(name = "weibao.home")
  Optional<String> home;

  @Inject
  @ConfigProperty(name = "com.sun.aas.instanceRoot")
  Optional<String> instance;

  /** Looks for suppliers without a password. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "supplier access")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void grant() {
    if (!mode.equals("embedded")) {
      return;
    }
    Runnable end = Call.system("supplier-access", UUID.randomUUID().toString()).begin();
    try {
      Path file = file();
      Properties known = read(file);
      List<String> missing =
          devices.listSuppliers().stream()
              .map(SupplierView::code)
              .filter(code -> !known.containsKey(code))
              .toList();
      if (!missing.isEmpty()) {
        missing.forEach(code -> known.setProperty(code, password()));
        write(file, known);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the suppliers' credentials", e);
    } finally {
      end.run();
    }
  }

  private Path file() {
    // The broker looks in the same places, in the same order.
    return credentials
        .map(Path::of)
        .orElseGet(
            () ->
                Path.of(home.or(() -> instance.map(root -> root + "/weibao")).orElse("data"))
                    .resolve("keys")
                    .resolve("broker-suppliers.properties"));
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  private static void write(Path file, Properties properties) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      properties.store(writer, "Supplier code = password at the message broker");
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private String password() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
