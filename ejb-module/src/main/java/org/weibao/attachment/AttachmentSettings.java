package org.weibao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.weibao.attachment.control.RulesFile;
import org.weibao.kernel.OperatorFile;

/** The rules in force: the operator's, or those that ship. */
@ApplicationScoped
public class AttachmentSettings extends OperatorFile<AttachmentRules> {

  /** In the folder of the operator. */
  public AttachmentSettings() {
    super(RulesFile.FILE, RulesFile::read, RulesFile::shipped);
  }

  /** What is taken. */
  public AttachmentRules rules() {
    return content();
  }
}
