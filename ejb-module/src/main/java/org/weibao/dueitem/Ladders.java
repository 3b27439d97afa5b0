package org.weibao.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.weibao.dueitem.control.Ladder;
import org.weibao.dueitem.control.LadderFile;
import org.weibao.kernel.OperatorFile;

/** The ladders in force: the operator's, or those that ship. */
@ApplicationScoped
public class Ladders extends OperatorFile<Map<DueKind, Ladder>> {

  /** In the folder of the operator. */
  public Ladders() {
    super(LadderFile.FILE, LadderFile::read, LadderFile::shipped);
  }

  /** The ladder of a kind. */
  Ladder of(DueKind kind) {
    return content().get(kind);
  }
}
