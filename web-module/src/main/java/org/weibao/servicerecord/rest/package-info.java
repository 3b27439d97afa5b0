/** API of records of visits. */
package org.weibao.servicerecord.rest;
