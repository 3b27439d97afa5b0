/** Stored reports of a day. */
package org.weibao.dailyreport.entity;
