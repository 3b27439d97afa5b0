package org.weibao.notification;

/** What a notification is about; its words are a text of the catalogue with arguments. */
public enum NotificationKind {
  /** A return waits for a decision of the reader: number, device. */
  RETURN_WAITS,
  /** All agreed to the reader's return: number, device. */
  RETURN_APPROVED,
  /** Somebody did not agree to the reader's return: number, device, opinion. */
  RETURN_DECLINED,
  /** The supplier takes the reader's return: number, device, number of the supplier. */
  RETURN_AUTHORISED,
  /** The supplier does not take the reader's return: number, device, reason. */
  RETURN_REFUSED,
  /** The supplier sent the device back: number, device, tracking. */
  RETURN_SHIPPED_BACK,
  /** A request that the reader registered or worked on was closed: number, project. */
  REQUEST_CLOSED,
  /** An emergency was registered where the reader is responsible: number, project, demand. */
  EMERGENCY_REGISTERED,
  /** A message of a supplier was set aside: source, reason. */
  MESSAGE_SET_ASIDE,
  /** Something will be due: what, place, about what, when. */
  DUE_SOON,
  /** Something of the reader's is due and not done: what, place, about what, when. */
  DUE_LATE,
  /** Something of somebody else's is due and not done: what, place, about what, when. */
  DUE_ESCALATED,
  /** Things of a kind fell due while the product stood still: what. */
  DUE_MISSED,
  /** A document waits for a decision of the reader: kind of document, number. */
  APPROVAL_WAITS,
  /** All agreed to what the reader asked for: kind of document, number. */
  APPROVAL_AGREED,
  /** Somebody refused what the reader asked for: kind of document, number. */
  APPROVAL_REFUSED,
  /** A rule sends the reader a copy of what was put to others: kind of document, number. */
  APPROVAL_COPY,
  /** The reader is sent: work order, project, when, what to do. */
  WORK_PLANNED,
  /** The reader is sent at another time: work order, project, when, what to do. */
  WORK_MOVED,
  /** The reader need not go any more: work order, project. */
  WORK_TAKEN,
  /** Whoever took a call did not reach the reader and goes himself: number, project, who. */
  HEAD_NOT_REACHED,
  /** A product's voucher comes to whoever dispatches: voucher, request, project, demand. */
  VOUCHER_SENT,
  /** Somebody whom the reader sent cannot go: work order, project, who. */
  WORK_DECLINED,
  /** Somebody comes to a request of the reader's property centre: request, when. */
  VISIT_PLANNED,
  /** A monthly report was reviewed and goes to the reader: project, month. */
  REPORT_REVIEWED,
  /** Somebody did not get a reviewed monthly report by e-mail: project, month. */
  REPORT_NOT_MAILED,
  /** A property centre or somebody at a device asks for service: number, project, demand. */
  REQUEST_ASKED,
  /**
   * A request that the reader registered goes on with an earlier one: number, project, that one.
   */
  REQUEST_TOGETHER,
  /** A property centre says that a fault is not gone: number, project, why. */
  RESULT_REFUSED,
  /** The reader is asked about something important or likely to bring a complaint. */
  ESCALATION_RAISED,
  /** An opinion was given on what the reader put to headquarters: number, project, opinion. */
  ESCALATION_ANSWERED,
  /** Something is awaited of the reader, and somebody chases it: number, project, text. */
  ESCALATION_CHASED,
  /** What the reader put to headquarters has a result: number, project, result. */
  ESCALATION_SETTLED,
  /** A list of service contacts was sent to the reader's property centre: project, number. */
  CONTACTS_SENT,
  /** A maintenance contract of the reader's property centre ends: project, last day. */
  CONTRACT_ENDS,
  /** A handover of the reader's project began: project, day by which all parts are due. */
  HANDOVER_BEGUN,
  /** The warranty of a project of the reader's property centre has ended: project. */
  SPARES_ADVISED,
  /** Repaired goods wait for the reader's inspection: receipt, project, what. */
  REPAIR_DONE,
  /** A repair cannot be finished as planned: receipt, project, why. */
  REPAIR_HELP,
  /** A supervisor's report of a day was signed and goes to the reader: city, day. */
  DAILY_REPORT_SIGNED
}
