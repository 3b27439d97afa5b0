package org.weibao.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.maintenance.control.FormPaper;
import org.weibao.maintenance.control.FormPrint;
import org.weibao.maintenance.entity.MaintenanceForm;
import org.weibao.maintenance.entity.MaintenanceForms;
import org.weibao.maintenance.entity.MaintenanceSignature;
import org.weibao.maintenance.entity.MaintenanceViews;
import org.weibao.routine.RoutineService;
import org.weibao.routine.TestRecord;
import org.weibao.workorder.Signature;

/** The door to register forms of maintenance: filled in, signed, sealed, printed (S12-4.1.4). */
@Stateless
@Guarded
public class MaintenanceFormService {

  private static final String FILL = "maintenance.fill";
  private static final String SIGN = "maintenance.sign";
  private static final String SEAL = "maintenance.seal";

  @Inject MaintenanceForms forms;
  @Inject MaintenanceViews views;
  @Inject RoutineService routine;
  @Inject KeyProjectService keys;
  @Inject AttachmentService attachments;
  @Inject DueItemService items;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * A form by its number.
   *
   * @throws BusinessException {@link MaintenanceProblem#UNKNOWN}
   */
  @Allows("maintenance.read")
  public MaintenanceFormView get(String number) {
    return find(number).orElseThrow(() -> unknown(number));
  }

  /** A form by its number. */
  @Allows("maintenance.read")
  public Optional<MaintenanceFormView> find(String number) {
    return views.find(number);
  }

  /** The latest form of a request; empty where none is asked for or nothing is cleared yet. */
  @Allows("maintenance.read")
  public Optional<MaintenanceFormView> ofRequest(String requestNumber) {
    return views.ofRequest(requestNumber);
  }

  /** The form of a routine visit; empty where none is asked for or it is not held yet. */
  @Allows("maintenance.read")
  public Optional<MaintenanceFormView> ofVisit(long visitId) {
    return views.ofVisit(visitId);
  }

  /** A page of the forms. */
  @Allows("maintenance.read")
  public Page<MaintenanceFormRow> list(ListQuery query) {
    return views.list(query);
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("maintenance.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the list shows. */
  @Allows("maintenance.read")
  public Listing<MaintenanceFormRow> listing() {
    return views.listing();
  }

  /** What was found and measured on the routine visit of a form; nothing of a request. */
  @Allows("maintenance.read")
  public TestRecord record(String number) {
    return record(get(number));
  }

  /** The picture of the customer's signature, as PNG; empty without one. */
  @Allows("maintenance.read")
  public Optional<byte[]> signaturePicture(String number) {
    return views.signaturePicture(number);
  }

  /** The form as PDF, A4, in a language, with room for what is still missing. */
  @Allows("maintenance.read")
  public void writePdf(String number, Locale language, OutputStream out) {
    MaintenanceFormView form = get(number);
    FormPaper.of(
            form,
            record(form),
            views.signaturePicture(number),
            language,
            clock.getZone(),
            clock.instant())
        .write(language, out);
  }

  /**
   * Writes what the work does not say, or puts it right, before the customer signs.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link MaintenanceProblem} or {@link StaleVersion}
   */
  @Allows("maintenance.fill")
  public MaintenanceFormView fill(
      String number, int version, FormEntries entries, CallContext context) {
    MaintenanceForm form = locked(FILL, get(number), version);
    ensureRoom(entries);
    form.fill(entries);
    forms.flush();
    return get(number);
  }

  /**
   * The customer signs what was done; from now on it stays as it is.
   *
   * @param version version that the caller has seen
   * @param onPaperAt when it was signed on paper; empty means now, as does a drawn signature
   * @throws BusinessException {@link MaintenanceProblem}, {@link
   *     org.weibao.workorder.WorkOrderProblem} for the signature, or {@link StaleVersion}
   */
  @Allows("maintenance.sign")
  public MaintenanceFormView sign(
      String number,
      int version,
      Signature signature,
      Optional<Instant> onPaperAt,
      CallContext context) {
    MaintenanceFormView seen = get(number);
    MaintenanceForm form = locked(SIGN, seen, version);
    form.ensure(FormState.TO_SIGN);
    Optional<String> picture = signature.checked();
    Instant at = signedAt(seen, onPaperAt.filter(when -> picture.isEmpty()));
    ensureRecord(seen);
    fix(form, seen);
    forms.add(
        new MaintenanceSignature(
            form.id(),
            signature,
            picture.orElse(null),
            FormPrint.of(seen, record(seen)),
            new MaintenanceSignature.Taken(at, context.personId())));
    form.signed();
    settle(form);
    return get(number);
  }

  /** A routine test of a key project has its test record (S12-4.2.4a). */
  private void ensureRecord(MaintenanceFormView form) {
    if (form.visitId().isPresent()
        && record(form).isEmpty()
        && keys.get(form.projectId()).isRecorded(form.workedOn())) {
      throw new BusinessException(MaintenanceProblem.NO_TEST_RECORD, null);
    }
  }

  private Instant signedAt(MaintenanceFormView form, Optional<Instant> onPaperAt) {
    Instant now = clock.instant();
    if (onPaperAt.isEmpty()) {
      // Whoever wrote down when the work was over may run some minutes ahead.
      return now.isBefore(form.workedAt()) ? form.workedAt() : now;
    }
    Instant at = onPaperAt.get();
    if (at.isAfter(now)) {
      throw new BusinessException(MaintenanceProblem.IN_FUTURE, "signedAt");
    }
    // People write minutes; a telephone tells when the work was over to the second.
    if (at.isBefore(form.workedAt().truncatedTo(ChronoUnit.MINUTES))) {
      throw new BusinessException(MaintenanceProblem.BEFORE_WORK, "signedAt");
    }
    return at;
  }

  /**
   * The customer has put his seal on the sheet, and with that the form is complete.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link MaintenanceProblem} or {@link StaleVersion}
   */
  @Allows("maintenance.seal")
  public MaintenanceFormView seal(String number, int version, SealForm seal, CallContext context) {
    MaintenanceFormView seen = get(number);
    MaintenanceForm form = locked(SEAL, seen, version);
    form.ensure(FormState.TO_SEAL);
    check(seen, seal);
    if (form.isUntouched()) {
      fix(form, seen);
    }
    form.seal(seal, context.personId(), clock.instant());
    settle(form);
    return get(number);
  }

  private void check(MaintenanceFormView form, SealForm seal) {
    if (seal.sealer().isEmpty() || seal.sealer().length() > SealForm.SEALER_LENGTH) {
      throw new BusinessException(MaintenanceProblem.SEALER, "sealer", SealForm.SEALER_LENGTH);
    }
    if (seal.sealedOn() == null) {
      throw new BusinessException(MaintenanceProblem.DAY_MISSING, "sealedOn");
    }
    if (seal.sealedOn().isBefore(form.workedOn())) {
      throw new BusinessException(MaintenanceProblem.BEFORE_WORK, "sealedOn");
    }
    if (seal.sealedOn().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      throw new BusinessException(MaintenanceProblem.IN_FUTURE, "sealedOn");
    }
    if (seal.fileId().filter(id -> !isKept(form.number(), id)).isPresent()) {
      throw new BusinessException(MaintenanceProblem.FILE, "file");
    }
  }

  private boolean isKept(String number, long fileId) {
    return attachments.of(MaintenanceAttachments.KIND, number).stream()
        .filter(file -> !file.withdrawn())
        .map(AttachmentView::id)
        .anyMatch(id -> id == fileId);
  }

  /** What the form says now is what the customer signs or seals. */
  private static void fix(MaintenanceForm form, MaintenanceFormView seen) {
    if (seen.entries().done().isEmpty()) {
      throw new BusinessException(MaintenanceProblem.NOTHING_DONE, "done");
    }
    form.fix(seen.entries(), seen.customer());
  }

  private void settle(MaintenanceForm form) {
    forms.flush();
    if (form.state() == FormState.COMPLETE) {
      items.finish(DueKind.MAINTENANCE_FORM, DuePlace.project(form.projectId()), form.number());
    }
  }

  private static void ensureRoom(FormEntries entries) {
    for (FormEntries.Field field : entries.fields()) {
      if (field.text().length() > field.limit()) {
        throw new BusinessException(MaintenanceProblem.TOO_LONG, field.name(), field.limit());
      }
    }
  }

  private MaintenanceForm locked(String operation, MaintenanceFormView seen, int version) {
    access.ensureInProject(operation, seen.projectId());
    MaintenanceForm form =
        forms.findForUpdate(seen.number()).orElseThrow(() -> unknown(seen.number()));
    form.ensureVersion(version);
    return form;
  }

  private TestRecord record(MaintenanceFormView form) {
    return form.visitId().map(routine::record).orElse(TestRecord.NONE);
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(MaintenanceProblem.UNKNOWN, "number", number);
  }
}
