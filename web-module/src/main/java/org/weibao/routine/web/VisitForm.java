package org.weibao.routine.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.ChecklistItem;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.MissedReason;
import org.weibao.routine.MoveReason;

/** What is typed about a visit. */
public class VisitForm {

  /** Rows to type what was measured; programs may send more. */
  private static final int MEASURES = 6;

  private List<Check> checks = List.of();
  private List<Task> tasks = List.of();
  private final List<MeasureRow> measures =
      Stream.generate(MeasureRow::new).limit(MEASURES).toList();
  private LocalDate heldOn;
  private String note;
  private LocalDate day;
  private MoveReason moveReason;
  private String moveNote;
  private MissedReason missedReason;
  private String missedNote;

  /** What is typed at a point of the checklist. */
  public static class Check {

    private final ChecklistItem item;
    private CheckOutcome outcome;
    private String found;

    Check(ChecklistItem item) {
      this.item = item;
    }

    /** The point. */
    public ChecklistItem getItem() {
      return item;
    }

    public CheckOutcome getOutcome() {
      return outcome;
    }

    public void setOutcome(CheckOutcome outcome) {
      this.outcome = outcome;
    }

    public String getFound() {
      return found;
    }

    public void setFound(String found) {
      this.found = found;
    }

    private HoldVisit.Check typed() {
      return new HoldVisit.Check(item.id(), outcome, Optional.ofNullable(found));
    }
  }

  /** Whether a task was done. */
  public static class Task {

    private final String code;
    private boolean done = true;

    Task(String code) {
      this.code = code;
    }

    /** The task, by the vocabulary of the packs. */
    public String getCode() {
      return code;
    }

    public boolean isDone() {
      return done;
    }

    public void setDone(boolean done) {
      this.done = done;
    }
  }

  void offer(List<ChecklistItem> items, List<String> codes, LocalDate today) {
    checks = items.stream().map(Check::new).toList();
    tasks = codes.stream().map(Task::new).toList();
    heldOn = today;
  }

  /** The visit that is typed. */
  HoldVisit held() {
    return new HoldVisit(
        heldOn,
        checks.stream().map(Check::typed).toList(),
        measures.stream().map(MeasureRow::typed).toList(),
        tasks.stream().filter(Task::isDone).map(Task::getCode).collect(Collectors.toSet()),
        Optional.ofNullable(note));
  }

  public List<Check> getChecks() {
    return checks;
  }

  public List<MeasureRow> getMeasures() {
    return measures;
  }

  public List<Task> getTasks() {
    return tasks;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public MoveReason getMoveReason() {
    return moveReason;
  }

  public void setMoveReason(MoveReason moveReason) {
    this.moveReason = moveReason;
  }

  public String getMoveNote() {
    return moveNote;
  }

  public void setMoveNote(String moveNote) {
    this.moveNote = moveNote;
  }

  public MissedReason getMissedReason() {
    return missedReason;
  }

  public void setMissedReason(MissedReason missedReason) {
    this.missedReason = missedReason;
  }

  public String getMissedNote() {
    return missedNote;
  }

  public void setMissedNote(String missedNote) {
    this.missedNote = missedNote;
  }
}
