package org.weibao.qualification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.listing.Named;
import org.weibao.qualification.QualificationKind;

/** The kinds of qualification as a file. */
class KindsFileTest {

  private static final String NAME = "name: {en: Permit, zh-CN: 操作证, zh-TW: 操作證}";

  private static List<QualificationKind> read(String text) {
    return KindsFile.parse("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_kind_is_needed_for_its_classes_for_every_device_or_for_none() {
    List<QualificationKind> kinds =
        read(
            "kinds:\n"
                + ("  - {code: EVERY, classes: [ALL], ends: false, source: HOUSE, " + NAME + "}\n")
                + ("  - {code: POWER, classes: [POWER_SUPPLY], ends: true, source: HOUSE, "
                    + NAME
                    + "}\n")
                + ("  - {code: KEPT, ends: true, source: HOUSE, " + NAME + "}\n"));

    assertThat(kinds)
        .filteredOn(kind -> kind.isNeededFor(Set.of(DeviceCategory.POWER_SUPPLY)))
        .extracting(QualificationKind::code)
        .containsExactly("EVERY", "POWER");
    assertThat(kinds)
        .filteredOn(kind -> kind.isNeededFor(Set.of()))
        .extracting(QualificationKind::code)
        .containsExactly("EVERY");
    assertThat(kinds.get(1).names()).isEqualTo(new Named("操作证", "Permit", "操作證"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code: power, ends: true, source: HOUSE | power is no code in capitals",
        "code: POWER, source: HOUSE | POWER does not say whether it ends",
        "code: POWER, ends: true | POWER has no source",
        "code: POWER, ends: true, source: HOUSE, years: 6 | POWER has the unknown years",
        "code: POWER, ends: true, source: HOUSE, classes: [LIFT] | POWER names the unknown class",
        "code: POWER, ends: true, source: HOUSE, classes: [ALL, CAMERA] | POWER names classes",
      })
  void a_faulty_file_is_refused_with_kind_and_fault(String cells, String fault) {
    assertThatThrownBy(() -> read("kinds:\n  - {" + cells + ", " + NAME + "}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test: ")
        .hasMessageContaining(fault);
  }

  @Test
  void no_kinds_no_name_and_a_kind_that_stands_twice_are_refused() {
    assertThatThrownBy(() -> read("kinds: []")).hasMessageContaining("holds no kinds");
    assertThatThrownBy(() -> read("kinds: [{code: A, ends: true, source: HOUSE}]"))
        .hasMessageContaining("three languages");
    String one = "{code: A, ends: true, source: HOUSE, " + NAME + "}";
    assertThatThrownBy(() -> read("kinds: [" + one + ", " + one + "]"))
        .hasMessageContaining("A stands twice");
  }
}
