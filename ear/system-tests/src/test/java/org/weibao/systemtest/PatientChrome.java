package org.weibao.systemtest;

import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.CommandPayload;
import org.openqa.selenium.remote.Response;

/**
 * Chrome that calls an element stale whenever its page is gone. Its driver has two answers for
 * that: the standard's own, and, when the page gives way in the middle of the question, an error it
 * did not foresee. Every wait understands only the first.
 */
final class PatientChrome extends ChromeDriver {

  private static final String PAGE_GONE = "does not belong to the document";

  PatientChrome(ChromeDriverService service, ChromeOptions options) {
    super(service, options);
  }

  @Override
  protected Response execute(CommandPayload command) {
    try {
      return super.execute(command);
    } catch (StaleElementReferenceException stale) {
      throw stale;
    } catch (WebDriverException e) {
      if (String.valueOf(e.getRawMessage()).contains(PAGE_GONE)) {
        throw new StaleElementReferenceException(e.getRawMessage(), e);
      }
      throw e;
    }
  }
}
