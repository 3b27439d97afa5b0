/**
 * The calendars by which deadlines are counted: what packs say of a week, the public holidays as
 * they were published, and the dated exceptions that persons add. Every change is a new version of
 * the calendar, and each version can be had again.
 */
package org.weibao.workcalendar;
