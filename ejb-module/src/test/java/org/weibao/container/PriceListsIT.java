package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.refused;

import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.charge.PriceFileResult;
import org.weibao.charge.PriceListProblem;
import org.weibao.charge.PriceListView;
import org.weibao.organization.Role;
import org.weibao.registerimport.TemplateFormat;

/** Price lists: from files, by two people, and none against another. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PriceListsIT extends ChargeScene {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Test
  void a_file_of_prices_is_taken_as_a_whole_or_not_at_all() {
    String list = created();
    String bad = LINES + "LABOUR_HOUR,LABOUR,x,x,x,HOUR,1\nx y,WORK,,x,x,DAY,-3\n";
    PriceFileResult refused = importing(list, bad, false);
    assertThat(refused.taken()).isFalse();
    assertThat(refused.problems())
        .extracting(p -> p.row(), p -> p.column(), p -> p.code())
        .containsExactly(
            tuple(4, "code", "pricelist.row-twice"),
            tuple(5, "code", "pricelist.row-code"),
            tuple(5, "kind", "pricelist.row-choice"),
            tuple(5, "nameEn", "pricelist.row-empty"),
            tuple(5, "unit", "pricelist.row-choice"),
            tuple(5, "unitPrice", "pricelist.row-price"));
    assertThat(importing(list, LINES, true).added()).hasSize(2);
    assertThat(lists.lines(list, 1)).isEmpty();
    assertThat(importing(list, LINES, false).taken()).isTrue();
    byte[] workbook = lists.table(list, 1, Locale.SIMPLIFIED_CHINESE, TemplateFormat.XLSX);
    PriceFileResult again =
        lists.importLines(list, 1, draftVersion(list), workbook, Locale.ENGLISH, true, supervisor);
    assertThat(again.problems()).isEmpty();
    assertThat(again.lines()).hasSize(2);
    assertThat(again.changed()).isEmpty();
    refused(PriceListProblem.COLUMNS, () -> importing(list, "Code,Kind\nA,B\n", true));
  }

  @Test
  void two_people_keep_a_list_and_two_lists_of_one_place_price_nothing_twice() {
    String list = created();
    refused(PriceListProblem.EMPTY, () -> lists.submit(list, 1, draftVersion(list), today, null));
    importing(list, LINES, false);
    PriceListView submitted = lists.submit(list, 1, draftVersion(list), today, "新");
    int version = submitted.draft().version();
    refused(PriceListProblem.OWN_DRAFT, () -> lists.approve(list, 1, version, supervisor));
    lists.approve(list, 1, version, manager);
    String other = created();
    importing(other, LINES, false);
    refused(PriceListProblem.TIE, () -> lists.submit(other, 1, draftVersion(other), today, null));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
                () -> lists.begin(list, technician)));
  }
}
