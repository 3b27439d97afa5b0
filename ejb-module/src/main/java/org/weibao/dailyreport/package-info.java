/**
 * What each day leaves on paper: technicians report their jobs by class and time (S04-15), the
 * supervisor's report of the day brings them together (S04-16), the branch manager reads and signs
 * it before it goes to the service department (S04-17), and the register of calls is compared with
 * the vouchers (S04-18). Only for projects whose packs ask for it.
 */
package org.weibao.dailyreport;
