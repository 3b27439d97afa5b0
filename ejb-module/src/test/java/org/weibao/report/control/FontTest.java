package org.weibao.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.Messages;

class FontTest {

  @Test
  void the_font_has_a_sign_for_every_letter_of_the_catalogue()
      throws IOException, FontFormatException {
    try (InputStream file =
        FontTest.class.getResourceAsStream("/org/weibao/fonts/NotoSansSC-Regular.ttf")) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, file);
      for (Locale language :
          new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE}) {
        ResourceBundle catalogue = Messages.bundle(language);
        for (String key : catalogue.keySet()) {
          String text = catalogue.getString(key).replaceAll("\\s", "");

          assertThat(font.canDisplayUpTo(text)).as(key + "=" + text).isEqualTo(-1);
        }
      }
    }
  }
}
