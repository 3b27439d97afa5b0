/** Pages of records of visits. */
package org.weibao.servicerecord.web;
