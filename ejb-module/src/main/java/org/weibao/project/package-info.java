/** Projects, their property centres and rooms, and the dated facts that the service case needs. */
package org.weibao.project;
