/** What holds of projects, computed without a database. */
package org.weibao.project.control;
