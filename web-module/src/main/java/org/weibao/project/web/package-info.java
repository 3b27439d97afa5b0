/** Pages of projects and the service case that holds in each. */
package org.weibao.project.web;
