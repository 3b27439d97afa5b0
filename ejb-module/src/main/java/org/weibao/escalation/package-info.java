/**
 * What service staff put to headquarters because it is important or likely to bring a complaint,
 * and what the works left undone: opinions are asked for, and somebody follows it to a result
 * (S01-5.1.2-d, -e; complaints by S04-26 and S04-28 where that pack is bound). Who is asked, how a
 * complaining customer hears of the result and whether he is visited stands in the packs.
 */
package org.weibao.escalation;
