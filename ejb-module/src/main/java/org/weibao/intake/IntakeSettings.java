package org.weibao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.weibao.intake.control.IntakeFile;
import org.weibao.kernel.OperatorFile;
import org.weibao.request.RepeatSpan;

/** The rules in force: the operator's, or those that ship. */
@ApplicationScoped
public class IntakeSettings extends OperatorFile<IntakeRules> implements RepeatSpan {

  /** In the folder of the operator. */
  public IntakeSettings() {
    super(IntakeFile.FILE, IntakeFile::read, IntakeFile::shipped);
  }

  @Override
  public Duration repeatSpan() {
    return Duration.ofDays(rules().repeatDays());
  }

  /** The rules. */
  public IntakeRules rules() {
    return content();
  }
}
