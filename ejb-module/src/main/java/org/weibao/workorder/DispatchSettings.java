package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import org.weibao.kernel.OperatorFile;
import org.weibao.workorder.control.DispatchFile;

/** The rules of dispatch in force: the operator's, or those that ship. */
@ApplicationScoped
public class DispatchSettings extends OperatorFile<DispatchRules> {

  /** In the folder of the operator. */
  public DispatchSettings() {
    super(DispatchFile.FILE, DispatchFile::read, DispatchFile::shipped);
  }

  /** The rules. */
  public DispatchRules rules() {
    return content();
  }
}
