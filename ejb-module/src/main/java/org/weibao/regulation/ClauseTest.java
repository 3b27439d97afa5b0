package org.weibao.regulation;

/**
 * A test that shows a clause at work.
 *
 * @param suite class of the test, without its package
 * @param sentence its name as a sentence
 */
public record ClauseTest(String suite, String sentence) {

  /**
   * The test that a row of the coverage names.
   *
   * @param name class and method, {@code
   *     org.weibao.policy.ServiceCaseTest#the_contract_comes_first}
   */
  static ClauseTest of(String name) {
    int hash = name.indexOf('#');
    String type = name.substring(0, hash);
    return new ClauseTest(
        type.substring(type.lastIndexOf('.') + 1), name.substring(hash + 1).replace('_', ' '));
  }
}
