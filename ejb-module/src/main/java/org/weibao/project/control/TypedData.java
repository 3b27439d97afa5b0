package org.weibao.project.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.EmailAddress;
import org.weibao.project.CenterProblem;
import org.weibao.project.ProjectProblem;

/** What texts and days of master data have to look like; a refusal names the field at fault. */
public final class TypedData {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");

  /** Digits with the usual signs between; an extension may follow. */
  private static final Pattern PHONE =
      Pattern.compile("\\+?[\\d(][\\d ()-]{2,}\\d(\\s*(?:-|#|转|轉|ext\\.?)\\s*\\d{1,6})?");

  private TypedData() {}

  /** A text that may not be missing. */
  public static void text(String field, String text, int longest) {
    if (text.isEmpty()) {
      throw new BusinessException(ProjectProblem.TEXT_MISSING, field);
    }
    length(field, text, longest);
  }

  /** A text that is not too long. */
  public static void length(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new BusinessException(ProjectProblem.TEXT_TOO_LONG, field, longest);
    }
  }

  /** A code: capitals, digits and hyphens. */
  public static void code(String field, String code, int longest) {
    text(field, code, longest);
    if (!CODE.matcher(code).matches()) {
      throw new BusinessException(ProjectProblem.CODE_FORM, field);
    }
  }

  /** A phone number, if there is one. */
  public static void phone(String field, Optional<String> phone, int longest) {
    phone.ifPresent(
        number -> {
          length(field, number, longest);
          if (!PHONE.matcher(number).matches()) {
            throw new BusinessException(CenterProblem.PHONE_FORM, field);
          }
        });
  }

  /** An e-mail address, if there is one. */
  public static void email(String field, Optional<String> email, int longest) {
    email.ifPresent(
        address -> {
          length(field, address, longest);
          if (!EmailAddress.isOne(address)) {
            throw new BusinessException(CenterProblem.EMAIL_FORM, field);
          }
        });
  }

  /** A last day that is not before the first. */
  public static void days(String lastField, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new BusinessException(ProjectProblem.ENDS_BEFORE_BEGIN, lastField);
    }
  }
}
