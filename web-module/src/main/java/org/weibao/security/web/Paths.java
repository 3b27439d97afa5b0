package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Which part of the product a request is for. Paths are the container's, decoded and normalized.
 */
final class Paths {

  static final String SIGN_IN = "/sign-in";

  /** Pages for whoever stands before a device or has a link, signed in or not. */
  static final Set<String> FOR_EVERYBODY = Set.of(SIGN_IN, "/report", "/progress", "/opinion");

  static final String SIGN_IN_PROVIDER = "/sign-in/provider";
  static final String SIGN_IN_CALLBACK = "/sign-in/callback";
  static final String SIGN_IN_LEAVE = "/sign-in/leave";
  static final String SIGN_IN_LEFT = "/sign-in/left";
  static final String START = "/index";
  static final String CHANGE_PASSWORD = "/account/password";

  /** Where the camera reads labels of devices. */
  static final String TODAY = "/today";

  static final String FACELET = ".xhtml";
  private static final String API = "/api";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  private Paths() {}

  /** Path below the context root, with a leading slash. */
  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  static boolean isApi(HttpServletRequest request) {
    String path = of(request);
    return path.equals(API) || path.startsWith(API + "/");
  }

  /** Whether a request is for a page, with or without the ending of its file. */
  static boolean isPage(HttpServletRequest request, String page) {
    String path = of(request);
    return path.equals(page) || path.equals(page + FACELET);
  }

  /** The page that a request is for, without the ending of its file; the start page by its name. */
  static String page(HttpServletRequest request) {
    String path = of(request);
    if (path.isEmpty() || path.equals("/")) {
      return START;
    }
    return path.endsWith(FACELET) ? path.substring(0, path.length() - FACELET.length()) : path;
  }

  static boolean isResource(HttpServletRequest request) {
    return of(request).startsWith(RESOURCES);
  }
}
