package org.weibao.qualification.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.qualification.QualificationState;
import org.weibao.qualification.QualificationVersionView;
import org.weibao.qualification.QualificationView;

/** Somebody's certificate. */
@Schema(name = "Qualification", description = "Somebody's certificate")
public record QualificationAnswer(
    long id,
    long personId,
    String personName,
    String cityName,
    String cityNameEn,
    @Schema(example = "LOW_VOLTAGE") String kind,
    String kindName,
    String kindNameEn,
    @Schema(description = "Whole for those who keep the list and for its holder")
        String certificate,
    String issuer,
    LocalDate validFrom,
    @Schema(description = "Missing where it does not end") LocalDate validUntil,
    QualificationState state,
    String recordedBy,
    OffsetDateTime recordedAt,
    String withdrawnBy,
    OffsetDateTime withdrawnAt,
    String withdrawnReason,
    @Schema(description = "The entity tag's number") int version,
    @Schema(description = "What stands and stood in it, the latest first; not in lists")
        List<Version> versions) {

  /** What stood in it from a moment on. */
  @Schema(name = "QualificationVersion", description = "What stood in a certificate")
  public record Version(
      int number,
      String certificate,
      String issuer,
      LocalDate validFrom,
      LocalDate validUntil,
      @Schema(description = "Why it was put right; missing for the first") String why,
      String by,
      OffsetDateTime at) {

    static Version of(QualificationVersionView view, ZoneId zone) {
      return new Version(
          view.number(),
          view.data().certificate(),
          view.data().issuer(),
          view.data().validFrom(),
          view.data().validUntil().orElse(null),
          view.why().orElse(null),
          view.writtenByName(),
          Instants.at(view.writtenAt(), zone));
    }
  }

  static QualificationAnswer of(QualificationView view, ZoneId zone) {
    return of(view, null, zone);
  }

  static QualificationAnswer of(
      QualificationView view, List<QualificationVersionView> versions, ZoneId zone) {
    return new QualificationAnswer(
        view.id(),
        view.personId(),
        view.personName(),
        view.cityName().orElse(null),
        view.cityNameEn().orElse(null),
        view.kind(),
        view.kindNames().chinese(),
        view.kindNames().english(),
        view.certificate(),
        view.issuer(),
        view.validFrom(),
        view.validUntil().orElse(null),
        view.state(),
        view.recordedByName(),
        Instants.at(view.recordedAt(), zone),
        view.withdrawnByName().orElse(null),
        view.withdrawnAt().map(at -> Instants.at(at, zone)).orElse(null),
        view.withdrawnReason().orElse(null),
        view.version(),
        versions == null
            ? null
            : versions.stream().map(version -> Version.of(version, zone)).toList());
  }
}
