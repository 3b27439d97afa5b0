package org.weibao.masterimport.control;

import java.util.List;
import org.weibao.kernel.CallContext;

/** Does what rows of one kind say, by the doors of whoever keeps the things. */
interface RowWork {

  /** What a row is about: two rows about the same are one too many. */
  String name(ImportLine line);

  /**
   * Looks up what some rows name, all of them at once.
   *
   * @param lines rows of one transaction, whose cells can be read
   */
  Taker begin(List<ImportLine> lines);

  /** Takes the rows that were looked up, one after the other. */
  interface Taker {

    /**
     * Does what the row says, once nothing is wrong with it.
     *
     * @param faults what is wrong with single cells; what is found besides is added before anything
     *     is done
     * @return what it did; nothing if all is so already
     * @throws ImportLine.Refused if it names something that is not there, or cannot be read;
     *     nothing was changed then
     * @throws org.weibao.kernel.BusinessException if a door refuses it
     */
    List<Deed> take(ImportLine line, Faults faults, CallContext context) throws ImportLine.Refused;
  }
}
