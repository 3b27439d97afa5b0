/**
 * Starts and stops Weibao: checks the machine, starts the embedded PostgreSQL beside the server,
 * boots Payara Micro from its unpacked runtime, deploys the EAR on this instance, and says so when
 * the product answers. Everything it writes lies in the data folder ({@code weibao.home}).
 */
package org.weibao.launcher;
