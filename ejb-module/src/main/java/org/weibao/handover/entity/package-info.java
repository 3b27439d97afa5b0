/** Stored handovers and advice. */
package org.weibao.handover.entity;
