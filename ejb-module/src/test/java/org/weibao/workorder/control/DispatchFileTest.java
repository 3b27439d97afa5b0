package org.weibao.workorder.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.weibao.workorder.DispatchRules;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkStatus;

/** The rules of dispatch that ship, and what a broken file is told. */
class DispatchFileTest {

  @Test
  void every_action_that_needs_a_reason_has_some_in_three_languages() {
    DispatchRules rules = DispatchFile.shipped();
    for (WorkAction action : WorkAction.values()) {
      assertThat(rules.reasonsOf(action).isEmpty())
          .as(action.name())
          .isNotEqualTo(action.isReasoned());
    }
    assertThat(rules.reason("OWNER_ABSENT"))
        .hasValueSatisfying(
            reason -> {
              assertThat(reason.in(Locale.CHINA)).startsWith("业主");
              assertThat(reason.in(Locale.TAIWAN)).startsWith("業主");
              assertThat(reason.in(Locale.ENGLISH)).startsWith("Owner");
            });
    assertThat(rules.kilometres("SZ", "DG")).isEqualTo(rules.kilometres("DG", "SZ"));
  }

  @Test
  void a_broken_file_is_refused_with_its_fault() throws IOException {
    broken("sameCity:\n    value: 40", "sameCity:\n    value: many", "sameCity");
    broken("{from: SZ, to: DG, km: 75}", "{from: SZ, to: SZ, km: 75}", "distances");
    broken("  CANCEL:", "  CANCELLED:", "CANCEL");
    broken(", en: Solved by phone", "", "en is missing");
  }

  private static void broken(String text, String instead, String fault) throws IOException {
    try (InputStream in =
        DispatchFile.class.getResourceAsStream("/org/weibao/workorder/dispatch.yaml")) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(shipped).contains(text);
      byte[] bytes = shipped.replace(text, instead).getBytes(StandardCharsets.UTF_8);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DispatchFile.parse("test", new ByteArrayInputStream(bytes)))
          .withMessageContaining(fault);
    }
  }

  @Test
  void nothing_happens_after_the_end_and_a_signature_only_after_the_work() {
    for (WorkAction action : WorkAction.values()) {
      assertThat(action.isPossible(WorkStatus.CLOSED)).isFalse();
      assertThat(action.isPossible(WorkStatus.CANCELLED)).isFalse();
    }
    for (WorkStatus status : WorkStatus.values()) {
      assertThat(WorkAction.SIGN.isPossible(status))
          .isEqualTo(status == WorkStatus.WORK_DONE || status == WorkStatus.NOT_SOLVED);
    }
  }
}
