package org.weibao.systemtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Looks at the page that is shown with axe-core, as somebody with a screen reader would meet it.
 */
final class Axe {

  private static final String SCRIPT = read();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
        .then(found => done(found.violations
          .filter(one => one.impact === 'serious' || one.impact === 'critical'
              || one.id.startsWith('landmark-') || one.id.startsWith('heading-'))
          .map(one => one.id + ' (' + one.impact + '): '
              + one.nodes.map(node => node.target.join(' ') + ' ' + (node.any[0]?.message ?? ''))
                  .join(' | '))),
          failed => done(['axe failed: ' + failed]));
      """;

  private Axe() {}

  /** What is serious or critical, and what is wrong with landmarks and headings. */
  @SuppressWarnings("unchecked")
  static List<String> findings(ChromeDriver driver) {
    if (!Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'object'"))) {
      driver.executeScript(SCRIPT);
    }
    return (List<String>) driver.executeAsyncScript(RUN);
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
