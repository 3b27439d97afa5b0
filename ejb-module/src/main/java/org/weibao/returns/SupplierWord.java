package org.weibao.returns;

/** What a supplier can say about a return; each word asks for one state. */
public sealed interface SupplierWord {

  /** The state that the word asks for. */
  ReturnStatus target();

  /** The request has arrived. */
  record Acknowledged() implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.ACKNOWLEDGED;
    }
  }

  /**
   * The device may be sent.
   *
   * @param rmaNumber the supplier's number of the return
   */
  record Authorised(String rmaNumber) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.AUTHORISED;
    }
  }

  /**
   * The device may not be sent.
   *
   * @param code coded reason of the contract's list
   */
  record Refused(String code, String reason) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.REFUSED;
    }
  }

  /** The device has arrived at the supplier's. */
  record Received() implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.RECEIVED_BY_SUPPLIER;
    }
  }

  /** The device was repaired. */
  record Repaired(String work) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.REPAIRED;
    }
  }

  /** Another device is given for it, of the same model. */
  record Replaced(String newSerial, String reason) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.REPLACED;
    }
  }

  /** Nothing is wrong with the device. */
  record NoFaultFound(String findings) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.NO_FAULT_FOUND;
    }
  }

  /** The device is beyond repair and gone. */
  record Scrapped(String reason) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.SCRAPPED;
    }
  }

  /** The device, or the one given for it, is on its way to us. */
  record ShippedBack(String carrier, String trackingNumber) implements SupplierWord {
    @Override
    public ReturnStatus target() {
      return ReturnStatus.SHIPPED_BACK;
    }
  }
}
