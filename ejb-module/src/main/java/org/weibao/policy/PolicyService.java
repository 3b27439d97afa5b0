package org.weibao.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.policy.control.Book;
import org.weibao.policy.control.CurrentShelf;
import org.weibao.policy.control.DraftCheck;
import org.weibao.policy.control.Overview;
import org.weibao.policy.control.PackHash;
import org.weibao.policy.control.PolicyPack;
import org.weibao.policy.control.Shelf;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackText;
import org.weibao.policy.control.pack.Words;
import org.weibao.policy.entity.BindingRow;
import org.weibao.policy.entity.Policies;
import org.weibao.policy.entity.PolicyFigure;
import org.weibao.policy.entity.PolicyVersion;

/**
 * The door for those who keep the rules: drafts, open figures and bindings. Whoever writes never
 * approves; what was approved never changes.
 */
@Stateless
@Guarded
public class PolicyService {

  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_SUBJECT = 120;

  @Inject Policies policies;
  @Inject CurrentShelf shelf;
  @Inject Clock clock;

  /** All regulation systems. */
  @Allows("policy.read")
  public List<PolicySystemRow> list() {
    return overview().list();
  }

  /**
   * One regulation system.
   *
   * @throws BusinessException {@link PolicyProblem#UNKNOWN}
   */
  @Allows("policy.read")
  public PolicySystemView get(String system) {
    return overview().system(system).orElseThrow(() -> unknown(system));
  }

  /** The vocabulary that counts for a system, by code. */
  @Allows("policy.read")
  public Map<String, LocalNames> words(String system) {
    Book book = shelf.get().book();
    Map<String, LocalNames> own =
        book.inForce(system, today())
            .map(version -> version.pack().pack().words())
            .orElse(Map.of());
    return book.words().with(own).all();
  }

  /** Every figure that a system's source leaves open, whether or not somebody has set it. */
  @Allows("policy.read")
  public List<OpenFigure> figures(String system) {
    return DraftCheck.open(shelf.get().book().words(), packOf(system));
  }

  /**
   * A version by its number.
   *
   * @throws BusinessException {@link PolicyProblem#UNKNOWN}
   */
  @Allows("policy.read")
  public PolicyVersionView version(String system, int number) {
    return policies.versions().stream()
        .filter(found -> found.system().equals(system) && found.number() == number)
        .findFirst()
        .orElseThrow(() -> unknown(system + "@" + number));
  }

  /** Everything that is wrong with a text that is to be a version of a system. */
  @Allows({"policy.draft", "policy.approve"})
  public List<PackFault> check(String system, int number, String text) {
    return DraftCheck.of(shelf.get().book().words(), system, number, text).faults();
  }

  /**
   * Begins a draft with the text of the highest version.
   *
   * @throws BusinessException {@link PolicyProblem#DRAFT_EXISTS}, {@link PolicyProblem#UNKNOWN}
   */
  @Allows("policy.draft")
  public PolicyVersionView begin(String system, CallContext context) {
    change();
    List<PolicyVersionView> versions =
        policies.versions().stream().filter(found -> found.system().equals(system)).toList();
    if (versions.isEmpty()) {
      throw unknown(system);
    }
    if (versions.stream().anyMatch(PolicyService::isOpen)) {
      throw new BusinessException(PolicyProblem.DRAFT_EXISTS, null, system);
    }
    int number = versions.stream().mapToInt(PolicyVersionView::number).max().orElseThrow() + 1;
    PolicyVersionView base =
        versions.stream()
            .filter(found -> found.state() == VersionState.APPROVED)
            .reduce((first, second) -> second)
            .orElse(versions.get(versions.size() - 1));
    String text = DraftCheck.renumbered(base.source(), number);
    PolicyVersion draft = new PolicyVersion(system, number);
    draft.write(text, PackHash.of(text), "", context.personId(), context.displayName(), now());
    policies.save(draft);
    return draft.view();
  }

  /**
   * Keeps a draft, with whatever faults it still has.
   *
   * @throws BusinessException {@link org.weibao.kernel.CommonProblem#STALE_VERSION}, or with a
   *     {@link PolicyProblem} if it is no draft, too long, or says not what is new
   */
  @Allows("policy.draft")
  public PolicyVersionView write(
      long id, int version, String text, String note, CallContext context) {
    PolicyVersion draft = load(id, version);
    if (text == null || text.isBlank() || text.length() > PackText.LONGEST) {
      throw new BusinessException(PolicyProblem.TEXT_MISSING, "source", PackText.LONGEST);
    }
    String plain = text.replace("\r\n", "\n");
    String what = reason(note, "note");
    draft.write(plain, PackHash.of(plain), what, context.personId(), context.displayName(), now());
    policies.flush();
    return draft.view();
  }

  /**
   * Hands a draft to a second person.
   *
   * @throws BusinessException {@link PolicyProblem#FAULTY} if it still has faults
   */
  @Allows("policy.draft")
  public PolicyVersionView submit(long id, int version) {
    PolicyVersion draft = load(id, version);
    ensureSound(draft);
    change();
    draft.submit();
    policies.flush();
    return draft.view();
  }

  /** Takes a submitted version back to be written on. */
  @Allows("policy.draft")
  public PolicyVersionView reopen(long id, int version) {
    PolicyVersion draft = load(id, version);
    change();
    draft.reopen();
    policies.flush();
    return draft.view();
  }

  /**
   * Lets a version hold from a day on, which is not past.
   *
   * @throws BusinessException {@link PolicyProblem#OWN_DRAFT} for whoever wrote it, {@link
   *     PolicyProblem#PAST_DAY}
   */
  @Allows("policy.approve")
  public PolicyVersionView approve(long id, int version, LocalDate from, CallContext context) {
    PolicyVersion draft = load(id, version);
    Pack pack = ensureSound(draft);
    ensureNotPast(from);
    if (from.isBefore(pack.validFrom())) {
      throw new BusinessException(PolicyProblem.PAST_DAY, "from", pack.validFrom());
    }
    change();
    draft.approve(from, context, now());
    policies.flush();
    return draft.view();
  }

  /**
   * Refuses a version for good.
   *
   * @throws BusinessException {@link PolicyProblem#OWN_DRAFT} for whoever wrote it, {@link
   *     PolicyProblem#REASON_MISSING}
   */
  @Allows("policy.approve")
  public PolicyVersionView refuse(long id, int version, String why, CallContext context) {
    PolicyVersion draft = load(id, version);
    String reason = reason(why, "reason");
    change();
    draft.refuse(reason, context, now());
    policies.flush();
    return draft.view();
  }

  /**
   * Sets a figure that the source leaves open; it holds once a second person agrees.
   *
   * @throws BusinessException {@link PolicyProblem#FIGURE_UNKNOWN} if nothing of that name is open,
   *     {@link PolicyProblem#FIGURE_WRONG} if the value does not fit there, {@link
   *     PolicyProblem#FIGURE_WAITS} if one waits already
   */
  @Allows("policy.figure")
  public PolicyFigureView setFigure(SetFigure command, CallContext context) {
    Pack pack = packOf(command.system());
    String value = command.value() == null ? "" : command.value().strip();
    String reason = reason(command.reason(), "reason");
    ensureNotPast(command.from());
    ensureFits(pack, command.figure(), value);
    change();
    boolean waits =
        policies.figures().stream()
            .filter(figure -> figure.state() == FigureState.SUBMITTED)
            .anyMatch(
                figure ->
                    figure.system().equals(command.system())
                        && figure.figure().equals(command.figure()));
    if (waits) {
      throw new BusinessException(PolicyProblem.FIGURE_WAITS, null);
    }
    PolicyFigure figure =
        new PolicyFigure(
            command.system(), command.figure(), value, reason, command.from(), context, now());
    policies.save(figure);
    return figure.view();
  }

  /**
   * A second person lets a figure hold, or refuses it.
   *
   * @throws BusinessException {@link PolicyProblem#OWN_DRAFT} for whoever set it
   */
  @Allows("policy.approve")
  public PolicyFigureView decideFigure(
      long id, int version, boolean approved, CallContext context) {
    PolicyFigure figure = policies.figure(id).orElseThrow(() -> unknown(id));
    figure.ensureVersion(version);
    change();
    figure.decide(approved, context, now());
    policies.flush();
    return figure.view();
  }

  /**
   * Says where a pack holds.
   *
   * @throws BusinessException {@link PolicyProblem#TIE} if another pack would hold there too on the
   *     same day, or with another {@link PolicyProblem}
   */
  @Allows("policy.bind")
  public PolicyBinding bind(NewBinding command, CallContext context) {
    packOf(command.system());
    boolean whole = command.kind() == BindingKind.DEPARTMENT;
    String subject = command.subject() == null ? "" : command.subject().strip();
    if (whole != subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
      throw new BusinessException(PolicyProblem.SUBJECT, "subject");
    }
    boolean ordered = command.to().map(to -> !to.isBefore(command.from())).orElse(true);
    if (!ordered) {
      throw new BusinessException(PolicyProblem.BINDING_DAYS, "to", command.from());
    }
    NewBinding binding =
        new NewBinding(
            command.kind(),
            subject,
            command.system(),
            command.section(),
            command.from(),
            command.to(),
            reason(command.reason(), "reason"));
    change();
    ensureNoTie(binding);
    BindingRow row = new BindingRow(binding, context.personId(), context.displayName(), now());
    policies.save(row);
    return row.view();
  }

  /** Ends a binding with a day. */
  @Allows("policy.bind")
  public PolicyBinding endBinding(long id, LocalDate last, CallContext context) {
    BindingRow row = policies.binding(id).orElseThrow(() -> unknown(id));
    change();
    row.end(last, context);
    policies.flush();
    return row.view();
  }

  private void ensureNoTie(NewBinding binding) {
    List<String> rivals = new ArrayList<>();
    for (PolicyBinding other : policies.bindings()) {
      boolean samePlace =
          other.kind() == binding.kind() && other.subject().equals(binding.subject());
      boolean sameRules =
          other.section().isEmpty()
              || binding.section().isEmpty()
              || other.section().equals(binding.section());
      if (samePlace && sameRules && other.overlaps(binding.from(), binding.to())) {
        rivals.add(other.system());
      }
    }
    if (!rivals.isEmpty()) {
      throw new BusinessException(PolicyProblem.TIE, "system", String.join(", ", rivals));
    }
  }

  private void ensureFits(Pack pack, String figure, String value) {
    Words words = shelf.get().book().words();
    if (DraftCheck.open(words, pack).stream().noneMatch(open -> open.key().equals(figure))) {
      throw new BusinessException(PolicyProblem.FIGURE_UNKNOWN, "figure", figure);
    }
    if (!DraftCheck.fits(words, pack, figure, value)) {
      throw new BusinessException(PolicyProblem.FIGURE_WRONG, "value", value);
    }
  }

  private Pack ensureSound(PolicyVersion draft) {
    return DraftCheck.of(shelf.get().book().words(), draft.system(), draft.number(), draft.source())
        .pack()
        .orElseThrow(() -> new BusinessException(PolicyProblem.FAULTY, "source"));
  }

  private Pack packOf(String system) {
    return shelf
        .get()
        .book()
        .inForce(system, today())
        .map(Book.Version::pack)
        .map(PolicyPack::pack)
        .orElseThrow(() -> unknown(system));
  }

  private PolicyVersion load(long id, int version) {
    PolicyVersion draft = policies.version(id).orElseThrow(() -> unknown(id));
    draft.ensureVersion(version);
    return draft;
  }

  private void ensureNotPast(LocalDate from) {
    if (from == null || from.isBefore(today())) {
      throw new BusinessException(PolicyProblem.PAST_DAY, "from", today());
    }
  }

  private static String reason(String typed, String field) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty() || text.length() > LONGEST_REASON) {
      throw new BusinessException(PolicyProblem.REASON_MISSING, field, LONGEST_REASON);
    }
    return text;
  }

  private static boolean isOpen(PolicyVersionView version) {
    return version.state() == VersionState.DRAFT || version.state() == VersionState.SUBMITTED;
  }

  private void change() {
    policies.change();
    shelf.forget();
  }

  private Overview overview() {
    Shelf now = shelf.get();
    return new Overview(now, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), clock.getZone());
  }

  private Instant now() {
    return clock.instant();
  }

  private static BusinessException unknown(Object what) {
    return new BusinessException(PolicyProblem.UNKNOWN, null, what);
  }
}
