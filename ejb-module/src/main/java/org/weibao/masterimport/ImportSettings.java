package org.weibao.masterimport;

import jakarta.enterprise.context.ApplicationScoped;
import org.weibao.kernel.OperatorFile;
import org.weibao.masterimport.control.LimitsFile;

/** The limits in force: the operator's, or those that ship. */
@ApplicationScoped
public class ImportSettings extends OperatorFile<ImportLimits> {

  /** In the folder of the operator. */
  public ImportSettings() {
    super(LimitsFile.FILE, LimitsFile::read, LimitsFile::shipped);
  }

  /** How long files are kept, and how many rows are taken at once. */
  public ImportLimits limits() {
    return content();
  }
}
