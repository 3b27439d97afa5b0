package org.weibao.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.weibao.kernel.Messages;

/**
 * An amount of yuan in a text field. Read with or without the currency, with thousands set apart,
 * and with full-width digits; fractions of a fen are refused, not rounded.
 */
@FacesConverter("weibao.amount")
public class AmountConverter implements Converter<BigDecimal> {

  private static final Pattern CURRENCY =
      Pattern.compile("^(?:[¥￥]|CNY|RMB)\\s*|\\s*(?:元|CNY|RMB)$");
  private static final Pattern AMOUNT =
      Pattern.compile("-?(?:\\d{1,12}|\\d{1,3}(?:[, ]\\d{3}){1,3})(?:\\.\\d{1,2})?");

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return read(typed);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
    return amount == null ? "" : amount.setScale(Math.max(2, amount.scale())).toPlainString();
  }

  static BigDecimal read(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    plain = CURRENCY.matcher(plain).replaceAll("");
    if (!AMOUNT.matcher(plain).matches()) {
      throw new ConverterException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              Messages.text(Texts.pageLocale(), "form.amount.unread"),
              null));
    }
    return new BigDecimal(plain.replaceAll("[, ]", ""));
  }
}
