package org.weibao.returns;

import org.weibao.approval.ApprovalView;
import org.weibao.documentnumber.IssuedNumber;

/** Why a return has its number, and why these people are asked about it. */
public record ReturnReasons(IssuedNumber number, ApprovalView approval) {}
