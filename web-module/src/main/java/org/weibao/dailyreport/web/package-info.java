/** Pages of reports of a day. */
package org.weibao.dailyreport.web;
