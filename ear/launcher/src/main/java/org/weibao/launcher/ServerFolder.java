package org.weibao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The server's working folder, made anew at each start: Payara writes deployments into its {@code
 * domain.xml} and would try to repeat them at the next boot.
 */
final class ServerFolder {
  private static final String CONFIG = "config";

  private ServerFolder() {}

  /**
   * @param shipped the runtime folder of the distribution
   * @param home data folder of the product
   * @param poolSize most connections to the database at once
   * @param behindProxy whether a proxy says what protocol browsers speak to it
   */
  static Path create(Path shipped, Path home, String poolSize, boolean behindProxy)
      throws StartRefused {
    Path folder = home.resolve("server");
    try {
      Folders.delete(folder);
      Folders.copy(shipped.resolve(CONFIG), folder.resolve(CONFIG));
      Files.createDirectories(folder.resolve("docroot"));
      // The adapters that data sources are made of.
      Folders.copy(shipped.resolve("lib"), folder.resolve("lib"));
      adaptDomain(folder.resolve(CONFIG).resolve("domain.xml"), poolSize, behindProxy);
      writeLogging(folder.resolve(CONFIG).resolve("logging.properties"), home.resolve("log"));
      return folder;
    } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
      throw new StartRefused("cannot prepare the server's folder " + folder + ".", e);
    }
  }

  private static void adaptDomain(Path file, String poolSize, boolean behindProxy)
      throws IOException, SAXException, ParserConfigurationException, TransformerException {
    Document domain =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    addDataSource(domain, poolSize);
    adaptProtocols(domain, behindProxy);
    // One node keeps its sessions in memory; replication would need the data grid.
    Element availability = first(domain, "availability-service");
    availability.setAttribute("availability-enabled", "false");
    first(domain, "web-container-availability").setAttribute("availability-enabled", "false");
    first(domain, "ejb-timer-service").setAttribute("ejb-timer-service", "Dummy");
    first(domain, "hazelcast-config-specific-configuration").setAttribute("enabled", "false");
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(domain), new StreamResult(file.toFile()));
  }

  /** Nobody outside needs to know which server answers, or its version. */
  private static void adaptProtocols(Document domain, boolean behindProxy) {
    NodeList protocols = domain.getElementsByTagName("http");
    for (int i = 0; i < protocols.getLength(); i++) {
      Element protocol = (Element) protocols.item(i);
      protocol.setAttribute("server-header", "false");
      if (behindProxy) {
        // The session's cookie and redirects then know of the proxy's TLS.
        protocol.setAttribute("scheme-mapping", "X-Forwarded-Proto");
      }
    }
  }

  private static void addDataSource(Document domain, String poolSize) {
    Element pool =
        element(
            domain,
            "jdbc-connection-pool",
            Map.of(
                "name", "WeibaoPool",
                "res-type", "javax.sql.DataSource",
                "datasource-classname", "org.postgresql.ds.PGSimpleDataSource",
                "steady-pool-size", "4",
                "max-pool-size", poolSize,
                "is-connection-validation-required", "true",
                "connection-validation-method", "custom-validation",
                "validation-classname",
                    "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                // A dead connection after a database restart is found, but not by a question
                // before every use.
                "validate-atmost-once-period-in-seconds", "30"));
    // Statements are cached where they are planned: in the driver, per connection.
    pool.setAttribute("wrap-jdbc-objects", "false");
    pool.setAttribute("pool-resize-quantity", "4");
    property(domain, pool, "URL", "${" + Settings.DB_URL + "}");
    property(domain, pool, "User", "${" + Settings.DB_USER + "}");
    property(domain, pool, "Password", "${" + Settings.DB_PASSWORD + "}");
    // Otherwise a refused row stands in the log with its values, an owner's phone among them.
    property(domain, pool, "LogServerErrorDetail", "false");
    Element resource =
        element(
            domain, "jdbc-resource", Map.of("jndi-name", "jdbc/weibao", "pool-name", "WeibaoPool"));
    Element resources = first(domain, "resources");
    resources.appendChild(pool);
    resources.appendChild(resource);
    first(domain, "server")
        .appendChild(element(domain, "resource-ref", Map.of("ref", "jdbc/weibao")));
  }

  private static void property(Document domain, Element parent, String name, String value) {
    parent.appendChild(element(domain, "property", Map.of("name", name, "value", value)));
  }

  private static Element element(Document domain, String name, Map<String, String> attributes) {
    Element element = domain.createElement(name);
    attributes.forEach(element::setAttribute);
    return element;
  }

  private static Element first(Document domain, String name) {
    return (Element) domain.getElementsByTagName(name).item(0);
  }

  /** Everything goes to files; the terminal belongs to the progress lines. */
  private static void writeLogging(Path file, Path log) throws IOException {
    Files.createDirectories(log);
    String shipped = Files.readString(file, StandardCharsets.UTF_8);
    String handlers =
        """

        handlers=java.util.logging.FileHandler
        java.util.logging.FileHandler.pattern=%s/weibao.%%g.log
        java.util.logging.FileHandler.limit=20000000
        java.util.logging.FileHandler.count=5
        java.util.logging.FileHandler.append=true
        java.util.logging.FileHandler.encoding=UTF-8
        java.util.logging.FileHandler.level=FINE
        java.util.logging.FileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter
        com.sun.enterprise.server.logging.ODLLogFormatter.ansiColor=false
        """
            .formatted(log.toString().replace('\\', '/').replace("%", "%%"));
    Files.writeString(file, withoutHandlers(shipped) + handlers, StandardCharsets.UTF_8);
  }

  private static String withoutHandlers(String shipped) {
    return shipped
        .lines()
        .filter(line -> !line.startsWith("handlers=") && !line.contains("ConsoleHandler"))
        .filter(line -> !line.contains("ansiColor"))
        .reduce("", (all, line) -> all + line + "\n");
  }
}
