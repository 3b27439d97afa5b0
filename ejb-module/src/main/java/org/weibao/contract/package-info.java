/**
 * What a project's contract says of the service after the sale, and who has read it: service is
 * given by these terms, and technicians know them (S10-2.1, S12-4.1.3).
 */
package org.weibao.contract;
