package org.weibao.report.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.FaultRecordTotal.CauseCount;
import org.weibao.report.FaultRecordTotal.Counts;
import org.weibao.report.FaultRecordTotal.ModelCount;

class FaultRecordFiguresTest {

  /** Records 1 to 12: every third with a replacement, every fourth an emergency, and so on. */
  private static final List<FaultRecordView> RECORDS =
      IntStream.rangeClosed(1, 12).mapToObj(i -> Papers.record(i, Locale.ENGLISH, "x")).toList();

  @Test
  @Clause("S01-5.1.3-d")
  void records_are_counted_by_what_they_say() {
    assertThat(FaultRecordFigures.counts(RECORDS)).isEqualTo(new Counts(12, 3, 11, 4, 10, 2, 6));
    assertThat(FaultRecordFigures.counts(List.of())).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  @Clause("S01-5.1.3-c")
  void replaced_devices_are_counted_by_model_as_proof_for_the_stock_count() {
    assertThat(FaultRecordFigures.replaced(RECORDS))
        .extracting(ModelCount::modelNameEn, ModelCount::quantity)
        .containsExactly(tuple("Bullet camera IPC-HFW5442T", 4));
  }

  @Test
  void causes_are_counted_and_the_most_frequent_comes_first() {
    List<CauseCount> causes = FaultRecordFigures.causes(RECORDS);

    assertThat(causes).startsWith(new CauseCount(FaultCause.MANUFACTURING_DEFECT, 2));
    assertThat(causes.stream().mapToInt(CauseCount::records).sum()).isEqualTo(12);
  }
}
