/** What a report of a day must say. */
package org.weibao.dailyreport.control;
