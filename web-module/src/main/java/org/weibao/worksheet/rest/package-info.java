/** API of sheets of visits. */
package org.weibao.worksheet.rest;
