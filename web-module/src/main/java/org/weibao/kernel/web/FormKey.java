package org.weibao.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.kernel.Call;

/**
 * The one-time key that each form of a page carries. A form that comes back with errors keeps its
 * key; a new page has a new one. Forms that ask for a password carry none: what is typed there is
 * neither kept nor compared.
 */
@Named("formKey")
@RequestScoped
public class FormKey {

  /** The hidden field with the key. */
  static final String FIELD = "weibao.key";

  /** The hidden field that says for whom the form was made. */
  static final String OWNER = "weibao.for";

  private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})/([\\w:-]{1,60})");
  private static final String UPLOAD = "multipart/form-data";
  private static final int BLOCK = 8192;

  /** What changes with each sending, and says nothing. */
  private static final Set<String> TECHNICAL =
      Set.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "primefaces.nonce", FIELD);

  private String base;

  /** The key of a form of this page. */
  public String of(String formId) {
    return base() + "/" + formId;
  }

  /** What the keys of this page's forms begin with. */
  public String base() {
    if (base == null) {
      base = match().map(key -> key.group(1)).orElseGet(() -> UUID.randomUUID().toString());
    }
    return base;
  }

  /** Id of the person that this page is made for; empty for nobody. */
  public String getOwner() {
    return owner();
  }

  static String owner() {
    return Call.current()
        .filter(call -> call.personId().isPresent())
        .map(call -> Long.toString(call.personId().getAsLong()))
        .orElse("");
  }

  /** Continues with the key of a form that could not be taken. */
  void resume(String key) {
    Matcher matcher = KEY.matcher(key);
    if (matcher.matches()) {
      base = matcher.group(1);
    }
  }

  /** The key of the form that was posted, if it wants to be done once. */
  Optional<String> posted() {
    return match().map(Matcher::group);
  }

  /** Id of the form that was posted; empty if it carried no key. */
  public Optional<String> formId() {
    return match().map(key -> key.group(2));
  }

  /** Whether a component with this client id stands in the form that was posted. */
  boolean isOf(String clientId) {
    return formId().filter(form -> clientId.startsWith(form + ":")).isPresent();
  }

  private static Optional<Matcher> match() {
    String key = external().getRequestParameterMap().get(FIELD);
    return Optional.ofNullable(key).map(KEY::matcher).filter(Matcher::matches);
  }

  /** All that was posted, files by their digest, in a form that is equal for equal things. */
  String content() {
    Map<String, String[]> sorted = new TreeMap<>(external().getRequestParameterValuesMap());
    sorted.keySet().removeAll(TECHNICAL);
    StringBuilder content = new StringBuilder(external().getRequestServletPath());
    sorted.forEach(
        (name, values) ->
            content.append('\n').append(name).append('=').append(String.join("\r", values)));
    String type = external().getRequestContentType();
    if (type != null && type.startsWith(UPLOAD)) {
      content.append('\n').append(files());
    }
    return content.toString();
  }

  private static String files() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Part part : ((HttpServletRequest) external().getRequest()).getParts()) {
        if (part.getSubmittedFileName() != null) {
          digest(part, sha);
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void digest(Part part, MessageDigest sha) throws IOException {
    try (InputStream in = new DigestInputStream(part.getInputStream(), sha)) {
      byte[] block = new byte[BLOCK];
      while (in.read(block) >= 0) {
        // Reading is all that the digest needs.
        continue;
      }
    }
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
