/** The page that shows the access matrix. */
package org.weibao.access.web;
