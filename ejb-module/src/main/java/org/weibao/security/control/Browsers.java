package org.weibao.security.control;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of browser and device in what a browser calls itself; good enough to recognise one's own.
 */
public final class Browsers {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> DEVICES = new LinkedHashMap<>();

  static {
    // The first that fits: most browsers also claim to be Chrome and Safari.
    BROWSERS.put("MicroMessenger/", "WeChat");
    BROWSERS.put("DingTalk/", "DingTalk");
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    DEVICES.put("iPhone", "iPhone");
    DEVICES.put("iPad", "iPad");
    DEVICES.put("HarmonyOS", "HarmonyOS");
    DEVICES.put("Android", "Android");
    DEVICES.put("Windows", "Windows");
    DEVICES.put("Mac OS X", "macOS");
    DEVICES.put("Linux", "Linux");
  }

  private Browsers() {}

  /** For example {@code Edge · Windows}; what was sent, cut short, if neither is known. */
  public static String name(String agent) {
    String browser = find(BROWSERS, agent);
    String device = find(DEVICES, agent);
    if (browser.isEmpty() && device.isEmpty()) {
      return agent.length() <= 40 ? agent : agent.substring(0, 40) + "…";
    }
    return browser.isEmpty() || device.isEmpty() ? browser + device : browser + " · " + device;
  }

  private static String find(Map<String, String> names, String agent) {
    return names.entrySet().stream()
        .filter(entry -> agent.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
