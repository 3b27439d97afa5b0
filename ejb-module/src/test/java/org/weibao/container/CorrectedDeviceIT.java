package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.weibao.device.DeviceData;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DeviceMasterService;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverService;
import org.weibao.warranty.RequestCover;

/** A day of a device that was wrong, and what had been decided by it. */
@ArquillianTest
class CorrectedDeviceIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject DeviceMasterService master;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject CoverService covers;
  @Inject Clock clock;

  @Test
  void a_corrected_end_of_the_suppliers_warranty_is_followed_by_open_requests() {
    Fixtures.Site site = fixtures.site("TEAM_ACTIVE", true);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    supplierOwesUntil(site, today.minusDays(3));
    String request = requestWithFault(site);
    assertThat(partsBySupplier(request)).isEqualTo("0");

    supplierOwesUntil(site, today.plusDays(30));

    RequestCover cover = covers.ofRequest(request);
    assertThat(cover.current().ground()).contains(CoverGround.ROWS_CHANGED);
    assertThat(partsBySupplier(request)).isEqualTo("100");
  }

  private String partsBySupplier(String request) {
    return covers
        .ofRequest(request)
        .current()
        .lines()
        .get(CostClass.PARTS.ordinal())
        .shares()
        .supplier()
        .stripTrailingZeros()
        .toPlainString();
  }

  private void supplierOwesUntil(Fixtures.Site site, LocalDate day) {
    DeviceDetails known = master.details(site.installedSerial());
    DeviceData data = known.data();
    master.edit(
        site.installedSerial(),
        known.version(),
        new DeviceData(
            data.serial(),
            data.modelId(),
            data.room(),
            data.location(),
            data.installedOn().or(() -> Optional.of(day.minusYears(1))),
            data.acceptedOn(),
            Optional.of(day)),
        site.context());
  }

  private String requestWithFault(Fixtures.Site site) {
    String number =
        requests
            .register(
                new RegisterRequest(
                    site.projectId(),
                    Optional.empty(),
                    Optional.of("3-1202"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(site.installedSerial()),
                    Optional.empty(),
                    "门口机黑屏",
                    Urgency.ROUTINE,
                    Optional.empty(),
                    clock.instant().minus(Duration.ofHours(1)),
                    RequestSource.DESK,
                    Optional.empty(),
                    Optional.empty()),
                site.context())
            .number();
    VisitView visit =
        repairs.recordVisit(
            number,
            new RecordVisit(
                clock.instant().minus(Duration.ofMinutes(30)), Optional.empty(), Optional.empty()),
            site.context());
    repairs.recordFault(
        number,
        new RecordFault(
            visit.id(),
            FaultCause.WEAR,
            Optional.empty(),
            "检修",
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant()),
        site.context());
    return number;
  }
}
