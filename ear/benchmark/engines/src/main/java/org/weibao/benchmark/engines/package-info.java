/** How fast the engines reckon on one core; measured with JMH by the benchmark command. */
package org.weibao.benchmark.engines;
