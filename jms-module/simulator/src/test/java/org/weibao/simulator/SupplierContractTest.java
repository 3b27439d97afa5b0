package org.weibao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupplierContractTest {

  private final SupplierContract contract = SupplierContract.read();

  @Test
  void every_message_has_a_sound_example() {
    List<String> messages =
        Stream.concat(
                contract.messagesOf("toSupplier").stream(),
                contract.messagesOf("fromSupplier").stream())
            .toList();
    assertThat(messages).hasSize(13);
    for (String message : messages) {
      assertThat(contract.examplesOf(message)).as(message).isNotEmpty();
      for (String example : contract.examplesOf(message)) {
        assertThat(example).contains("org.weibao.return." + message + ".v1");
        assertThat(contract.breaches(example)).as(message).isEmpty();
      }
    }
  }

  @Test
  void what_breaks_the_contract_is_named() {
    String good = contract.examplesOf("authorised").get(0);

    assertThat(contract.breaches(good.replace("\"1.0\"", "\"0.3\""))).isNotEmpty();
    assertThat(contract.breaches(good.replace("rmaNumber", "rma"))).isNotEmpty();
    assertThat(contract.breaches(good.replace("RT2603-000042", "42"))).isNotEmpty();
    assertThat(contract.breaches(good.replace("\"sequence\":\"2\"", "\"sequence\":2")))
        .isNotEmpty();
    assertThat(contract.breaches(good.replace("/suppliers/HIK", "/weibao"))).isNotEmpty();
    assertThat(contract.breaches(good.replace("authorised.v1", "authorised.v9"))).isNotEmpty();
  }
}
