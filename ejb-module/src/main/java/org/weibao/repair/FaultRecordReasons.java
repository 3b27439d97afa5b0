package org.weibao.repair;

import org.weibao.approval.ApprovalView;
import org.weibao.documentnumber.IssuedNumber;

/** Why a fault record has its number, and why these people review it. */
public record FaultRecordReasons(IssuedNumber number, ApprovalView review) {}
