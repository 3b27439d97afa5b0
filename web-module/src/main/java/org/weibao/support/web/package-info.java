/** Pages of help from afar. */
package org.weibao.support.web;
