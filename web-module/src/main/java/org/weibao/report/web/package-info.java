/** The month's F1 total and report F4, on screen and as files. */
package org.weibao.report.web;
