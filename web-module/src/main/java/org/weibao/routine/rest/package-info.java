/** The API of routine visits. */
package org.weibao.routine.rest;
