package org.weibao.kernel.web;

import java.time.Instant;
import java.util.Map;

/**
 * A form that could not be taken when it was sent.
 *
 * @param page path and query of the page that it belongs to
 * @param owner id of the person that the page was made for
 * @param key its one-time key
 * @param fields what was typed, by field
 * @param files whether files were sent with it, which are not kept
 * @param signedOut whether the session had ended; otherwise only the page was too old
 * @param keptAt when it came
 */
record KeptForm(
    String page,
    String owner,
    String key,
    Map<String, String[]> fields,
    boolean files,
    boolean signedOut,
    Instant keptAt) {}
