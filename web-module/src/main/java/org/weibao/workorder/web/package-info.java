/** Pages of dispatch and of visits. */
package org.weibao.workorder.web;
