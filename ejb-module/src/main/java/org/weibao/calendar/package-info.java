/**
 * Business time: which hours count, which days are worked or closed, and when a goal is reached.
 *
 * <p>{@link org.weibao.calendar.CalendarSpec} is what people write down, {@link
 * org.weibao.calendar.BusinessCalendar} reckons with it, and {@link
 * org.weibao.calendar.PublishedDays} holds the public holidays and make-up working days as the
 * State Council published them. Nothing here reads a clock or a database; instants are kept to the
 * microsecond, as the database keeps them.
 */
package org.weibao.calendar;
