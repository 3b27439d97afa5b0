package org.weibao.masterimport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.weibao.kernel.PersonalData;
import org.weibao.masterimport.RowFault;

/** Why a row of an imported file was refused. */
@Entity
@Table(name = "master_import_problem")
public class StoredFault {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "import_id")
  private long importId;

  @Column(name = "row_number")
  private int row;

  @Column(name = "column_name")
  private String column;

  @PersonalData
  @Column(name = "cell_value")
  private String value;

  private String code;

  @PersonalData private String arguments;

  /** For the provider. */
  protected StoredFault() {}

  /** What is kept of it. */
  public StoredFault(long importId, RowFault fault) {
    this.importId = importId;
    this.row = fault.row();
    this.column = fault.column();
    this.value = fault.value();
    this.code = fault.code();
    this.arguments = FaultText.join(fault.arguments());
  }

  /** The same again. */
  public RowFault view() {
    return new RowFault(row, column, value, code, FaultText.split(arguments));
  }
}
