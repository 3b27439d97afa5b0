/**
 * Work lists: what is due from somebody, what is late, and what waits for others. It stores nothing
 * and asks the capabilities' doors, one query each.
 */
package org.weibao.worklist;
