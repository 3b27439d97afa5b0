package org.weibao.routine.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.weibao.kernel.OperatorFile;

/** The checklists in force: the operator's, or those that ship. */
@ApplicationScoped
public class Checklists extends OperatorFile<ChecklistFile> {

  /** In the folder of the operator. */
  public Checklists() {
    super(ChecklistFile.FILE, ChecklistFile::read, ChecklistFile::shipped);
  }

  /** What is looked at, and on which weekdays. */
  public ChecklistFile book() {
    return content();
  }
}
