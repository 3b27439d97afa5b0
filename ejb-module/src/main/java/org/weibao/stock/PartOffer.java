package org.weibao.stock;

/**
 * Goods that are there to be taken.
 *
 * @param quantity how many are there
 */
public record PartOffer(PartPlace place, GoodsView goods, long quantity) {}
