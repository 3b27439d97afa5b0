/** Sheets on pages. */
package org.weibao.worksheet.web;
