/** Pages of the calendars. */
package org.weibao.workcalendar.web;
