package org.weibao.report.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.FaultRecordTotal.CauseCount;
import org.weibao.report.FaultRecordTotal.Counts;
import org.weibao.report.FaultRecordTotal.ModelCount;

/** Sums up fault records. */
public final class FaultRecordFigures {

  private FaultRecordFigures() {}

  /** Numbers of records. */
  public static Counts counts(List<FaultRecordView> records) {
    int inWarranty = count(records, FaultRecordView::inWarranty);
    return new Counts(
        records.size(),
        count(records, FaultRecordView::emergency),
        count(records, FaultRecordView::solvedOnSpot),
        count(records, FaultRecordView::replaced),
        inWarranty,
        records.size() - inWarranty,
        count(records, record -> record.reviewedAt().isPresent()));
  }

  /** How often each cause was found, most frequent first. */
  public static List<CauseCount> causes(List<FaultRecordView> records) {
    return records.stream()
        .collect(Collectors.groupingBy(FaultRecordView::cause, Collectors.counting()))
        .entrySet()
        .stream()
        .map(group -> new CauseCount(group.getKey(), group.getValue().intValue()))
        .sorted(
            Comparator.comparingInt(CauseCount::records)
                .reversed()
                .thenComparing(CauseCount::cause))
        .toList();
  }

  /** Replaced devices by model, most frequent first. */
  public static List<ModelCount> replaced(List<FaultRecordView> records) {
    record Model(String name, String nameEn) {}
    Function<FaultRecordView, Model> model =
        record -> new Model(record.modelName().orElse(""), record.modelNameEn().orElse(""));
    return records.stream()
        .filter(FaultRecordView::replaced)
        .collect(Collectors.groupingBy(model, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            group ->
                new ModelCount(
                    group.getKey().name(), group.getKey().nameEn(), group.getValue().intValue()))
        .sorted(
            Comparator.comparingInt(ModelCount::quantity)
                .reversed()
                .thenComparing(ModelCount::modelNameEn))
        .toList();
  }

  private static int count(List<FaultRecordView> records, Predicate<FaultRecordView> which) {
    return (int) records.stream().filter(which).count();
  }
}
