package org.weibao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.weibao.intake.control.IntakeFile;
import org.weibao.kernel.OperatorFile;

/** The rules in force: the operator's, or those that ship. */
@ApplicationScoped
public class IntakeSettings extends OperatorFile<IntakeRules> {

  /** In the folder of the operator. */
  public IntakeSettings() {
    super(IntakeFile.FILE, IntakeFile::read, IntakeFile::shipped);
  }

  /** The rules. */
  public IntakeRules rules() {
    return content();
  }
}
