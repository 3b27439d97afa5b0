/**
 * Measures the product as users get it: started by its own launcher from the distribution. Every
 * target is a ratio to a yardstick measured in the same run on the same machine.
 */
package org.weibao.benchmark;
