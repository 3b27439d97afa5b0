/** The API of the calendars. */
package org.weibao.workcalendar.rest;
