package org.weibao.masterimport.control;

import java.util.List;
import org.weibao.kernel.CallContext;

/** Does what a row of one kind says, by the doors of whoever keeps the things. */
interface RowWork {

  /** What a row is about: two rows about the same are one too many. */
  String name(ImportLine line);

  /**
   * Does what the row says.
   *
   * @return what it did; nothing if all is so already
   * @throws ImportLine.Refused if it names something that is not there, or cannot be read
   * @throws org.weibao.kernel.BusinessException if a door refuses it
   */
  List<Deed> take(ImportLine line, CallContext context) throws ImportLine.Refused;
}
