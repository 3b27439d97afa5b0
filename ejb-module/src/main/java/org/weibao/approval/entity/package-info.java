/** Stored approvals. */
package org.weibao.approval.entity;
