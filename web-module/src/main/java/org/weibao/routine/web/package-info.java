/** Pages of routine visits. */
package org.weibao.routine.web;
