/**
 * Suppliers for trying and testing: each connects over AMQP 1.0 with his own credentials, reads his
 * queue, and answers as the contract {@code config/asyncapi/supplier-returns.yaml} allows.
 */
package org.weibao.simulator;
