/** How calendars are put together. */
package org.weibao.workcalendar.control;
