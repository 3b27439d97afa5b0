package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.weibao.routine.TaskView;

/** Whether a task of the case was done on a visit; never changed. */
@Entity
@Table(name = "routine_task")
public class RoutineTask {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "visit_id")
  private long visitId;

  private int position;

  private String task;

  private boolean done;

  /** For the provider. */
  protected RoutineTask() {}

  /** A task of a visit. */
  public RoutineTask(long visitId, int position, String task, boolean done) {
    this.visitId = visitId;
    this.position = position;
    this.task = task;
    this.done = done;
  }

  /** Its place among the tasks of the visit. */
  public int position() {
    return position;
  }

  /** Visit that it belongs to. */
  public long visitId() {
    return visitId;
  }

  /** As people see it. */
  TaskView view() {
    return new TaskView(task, done);
  }
}
