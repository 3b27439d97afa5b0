/** Stored exceptions and versions of calendars. */
package org.weibao.workcalendar.entity;
