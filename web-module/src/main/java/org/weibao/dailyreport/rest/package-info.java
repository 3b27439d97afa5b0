/** API of reports of a day. */
package org.weibao.dailyreport.rest;
