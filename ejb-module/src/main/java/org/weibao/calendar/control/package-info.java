/** How open time is laid out and searched. */
package org.weibao.calendar.control;
