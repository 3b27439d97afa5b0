package org.weibao.masterimport;

import java.util.List;
import java.util.Objects;
import org.weibao.kernel.PhoneMask;
import org.weibao.registerimport.TableFile;

/**
 * Why a row was refused.
 *
 * @param row line or sheet row as the user's program numbers it, from 1
 * @param column {@link MasterColumn#key()} of the cell at fault; empty if the whole row is
 * @param value what stood there, cut; a phone is masked
 * @param code code of the reason, as the message catalogue names it
 * @param arguments what the message of the reason names, in its order
 */
public record RowFault(int row, String column, String value, String code, List<String> arguments) {

  /** Longest value that is kept. */
  public static final int MAX_VALUE = 200;

  /** Masks a phone, cuts the value to what is kept, and replaces what cannot be stored. */
  public RowFault {
    Objects.requireNonNull(code, "code");
    String shown = column.equals(MasterColumn.PHONE.key()) ? PhoneMask.mask(value) : value;
    String cut = shown.length() <= MAX_VALUE ? shown : shown.substring(0, MAX_VALUE - 1) + "…";
    value = TableFile.storable(cut);
    arguments = List.copyOf(arguments);
  }
}
