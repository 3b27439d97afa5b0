package org.weibao.expiry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.expiry.entity.Contracts;
import org.weibao.expiry.entity.MaintenanceContract;
import org.weibao.expiry.entity.Notices;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Row;
import org.weibao.kernel.StaleVersion;
import org.weibao.project.CallerAtCenter;
import org.weibao.project.PropertyCenterService;

/** The door to until when maintenance contracts run. */
@Stateless
@Guarded
public class ContractService {

  private static final String WRITE = "expiry.write";

  @Inject Contracts contracts;
  @Inject Notices notices;
  @Inject ExpiryDutyService duties;
  @Inject DueItemService items;
  @Inject PropertyCenterService centers;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The contract of a project, and what its end asks for.
   *
   * @throws BusinessException {@link ExpiryProblem#UNKNOWN_PROJECT}
   */
  @Allows("expiry.read")
  public ContractView get(long projectId) {
    Row row = contracts.find(projectId).orElseThrow(() -> unknown(projectId));
    ExpirySite site = contracts.siteOf(row);
    return new ContractView(
        site,
        row.optionalText("number"),
        row.optionalDate("starts_on"),
        row.optionalDate("ends_on"),
        row.optionalText("written_by"),
        row.optionalInstant("written_at"),
        row.integer("version"),
        due(DueKind.EXPIRY_NOTICE, projectId, row.integer("term")),
        due(DueKind.RENEWAL_VISIT, projectId, row.integer("term")),
        centers.caller(site.centerId(), today()).map(CallerAtCenter::name),
        notices.of(projectId));
  }

  private Optional<DueItemView> due(DueKind task, long projectId, int term) {
    return items.find(ExpiryDutyService.key(task, projectId, term));
  }

  /**
   * Writes down from when to when the contract runs, or until when it was renewed. Another last day
   * takes back what was due for the one before.
   *
   * @param version version that the caller has seen; 0 if none is written down
   * @throws BusinessException {@link ExpiryProblem#INCOMPLETE}, naming every field at fault, or
   *     {@link StaleVersion}
   */
  @Allows(WRITE)
  public ContractView write(long projectId, int version, NewContract data, CallContext context) {
    get(projectId);
    access.ensureInProject(WRITE, projectId);
    check(data);
    Optional<MaintenanceContract> known = contracts.lock(projectId);
    MaintenanceContract contract;
    if (known.isEmpty()) {
      StaleVersion.ensureSeen(MaintenanceContract.class, projectId, data.number(), version, 0);
      contract = new MaintenanceContract(projectId, data, context.personId(), clock.instant());
      contracts.add(contract);
    } else {
      contract = known.get();
      contract.ensureSeen(version);
      int before = contract.term();
      contract.describe(data, context.personId(), clock.instant());
      contracts.flush();
      if (contract.term() != before) {
        duties.moved(projectId, before);
      }
    }
    duties.follow(contract);
    return get(projectId);
  }

  /** Names all that is wrong at once. */
  private static void check(NewContract data) {
    List<FieldFault> faults = new ArrayList<>();
    if (data.number().isEmpty() || data.number().length() > NewContract.NUMBER_LENGTH) {
      faults.add(
          new FieldFault("number", ExpiryProblem.NUMBER, List.of(NewContract.NUMBER_LENGTH)));
    }
    if (data.startsOn() == null) {
      faults.add(new FieldFault("startsOn", ExpiryProblem.DAY_MISSING, List.of()));
    }
    if (data.endsOn() == null) {
      faults.add(new FieldFault("endsOn", ExpiryProblem.DAY_MISSING, List.of()));
    } else if (data.startsOn() != null && data.endsOn().isBefore(data.startsOn())) {
      faults.add(new FieldFault("endsOn", ExpiryProblem.ENDS_BEFORE_BEGIN, List.of()));
    }
    if (!faults.isEmpty()) {
      throw BusinessException.of(ExpiryProblem.INCOMPLETE, faults);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static BusinessException unknown(long projectId) {
    return new BusinessException(ExpiryProblem.UNKNOWN_PROJECT, "id", projectId);
  }
}
