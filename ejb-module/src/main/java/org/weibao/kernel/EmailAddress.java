package org.weibao.kernel;

import java.util.regex.Pattern;

/** What an e-mail address looks like. */
public final class EmailAddress {

  // Without blanks, brackets and commas: it is put into the head of a mail as it is.
  private static final Pattern FORM =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

  private EmailAddress() {}

  /** Whether a text is one address and nothing else. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
