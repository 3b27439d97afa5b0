package org.weibao.policy;

import java.util.List;
import java.util.Map;

/**
 * A regulation system with everything that its page shows.
 *
 * @param row as in the list
 * @param rules rules in force, by section in the order of the format
 * @param open figures that nobody has set yet
 * @param figures figures that persons set, the latest first
 * @param versions stored versions, the latest first
 * @param bindings where it holds, now and at other times
 * @param faults what is wrong with its files and versions
 */
public record PolicySystemView(
    PolicySystemRow row,
    Map<String, List<PolicyRule>> rules,
    List<OpenFigure> open,
    List<PolicyFigureView> figures,
    List<PolicyVersionView> versions,
    List<PolicyBinding> bindings,
    List<PackFault> faults) {}
