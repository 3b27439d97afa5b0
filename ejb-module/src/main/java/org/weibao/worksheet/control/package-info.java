/** How a sheet looks. */
package org.weibao.worksheet.control;
