/** What reports read from the database. */
package org.weibao.report.entity;
