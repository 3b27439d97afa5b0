package org.weibao.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The parameters in a page's address. An address is typed and shortened by people, so what cannot
 * be read counts as absent.
 */
@RequestScoped
public class Params {

  /** A text without blanks around it. */
  public Optional<String> text(String name) {
    String value =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  /** An id or a count. */
  public Optional<Long> number(String name) {
    return text(name).filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf);
  }

  /** An enum constant by its name. */
  public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return text(name)
        .flatMap(
            v -> {
              for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(v)) {
                  return Optional.of(constant);
                }
              }
              return Optional.empty();
            });
  }

  /** A calendar month, {@code 2026-11}. */
  public Optional<YearMonth> month(String name) {
    try {
      return text(name).map(YearMonth::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a box was ticked. */
  public boolean ticked(String name) {
    return text(name).isPresent();
  }

  /** Answers with the page for addresses that lead nowhere. */
  public static void answerNotFound() {
    Faces.responseSendError(404, null);
  }
}
