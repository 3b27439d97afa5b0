package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.approval.CaseState;
import org.weibao.device.DeviceStatus;
import org.weibao.dueitem.DueState;
import org.weibao.escalation.EscalationState;
import org.weibao.policy.FigureState;
import org.weibao.policy.VersionState;
import org.weibao.project.TeamStatus;
import org.weibao.regulation.ClauseState;
import org.weibao.request.RequestStatus;
import org.weibao.returns.ReturnStatus;
import org.weibao.voucher.VoucherState;
import org.weibao.workorder.WorkStatus;

/**
 * Every page that has the shell has help of its own, in every language, and no help is left over.
 */
class HelpTest {

  private static final String ENGLISH = "Help";
  private static final String SIMPLIFIED = "Help_zh_CN";
  private static final String TRADITIONAL = "Help_zh_TW";

  private static final Path ROOT = Path.of(System.getProperty("weibao.root"));
  private static final Path PAGES = ROOT.resolve("web-module/src/main/webapp");
  private static final Set<String> PARTS = Set.of("purpose", "states", "rules", "who");
  private static final Map<String, Enum<?>[]> STATES =
      Map.ofEntries(
          Map.entry("RequestStatus", RequestStatus.values()),
          Map.entry("ReturnStatus", ReturnStatus.values()),
          Map.entry("CaseState", CaseState.values()),
          Map.entry("DeviceStatus", DeviceStatus.values()),
          Map.entry("TeamStatus", TeamStatus.values()),
          Map.entry("ClauseState", ClauseState.values()),
          Map.entry("DueState", DueState.values()),
          Map.entry("EscalationState", EscalationState.values()),
          Map.entry("VersionState", VersionState.values()),
          Map.entry("FigureState", FigureState.values()),
          Map.entry("VoucherState", VoucherState.values()),
          Map.entry("WorkStatus", WorkStatus.values()));

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, SIMPLIFIED, TRADITIONAL})
  void every_page_says_what_it_is_for_and_who_may_do_what(String language) throws IOException {
    Properties help = load(language);

    assertThat(pages()).isNotEmpty();
    assertThat(
            pages().stream()
                .flatMap(page -> Stream.of(page + ".purpose", page + ".who"))
                .filter(key -> help.getProperty(key, "").isBlank()))
        .as("texts missing in config/messages/" + language + ".properties")
        .isEmpty();
  }

  @Test
  void no_help_is_left_over_for_a_page_that_is_gone() throws IOException {
    Set<String> pages = pages();

    assertThat(
            load(ENGLISH).stringPropertyNames().stream()
                .filter(key -> !key.startsWith("state."))
                .filter(
                    key ->
                        !pages.contains(key.substring(0, key.lastIndexOf('.')))
                            || !PARTS.contains(key.substring(key.lastIndexOf('.') + 1))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SIMPLIFIED, TRADITIONAL})
  void a_translation_has_the_same_texts_with_as_many_lines(String language) throws IOException {
    Properties english = load(ENGLISH);
    Properties other = load(language);

    assertThat(lines(other)).isEqualTo(lines(english));
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".states"))
        .allSatisfy(
            key -> assertThat(other.getProperty(key)).isNotEqualTo(english.getProperty(key)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, SIMPLIFIED, TRADITIONAL})
  void the_states_of_a_page_are_all_its_documents_can_have_and_each_is_explained(String language)
      throws IOException {
    Properties help = load(language);
    List<String> listed =
        help.stringPropertyNames().stream().filter(key -> key.endsWith(".states")).toList();

    assertThat(listed).isNotEmpty();
    assertThat(listed)
        .allSatisfy(
            key -> {
              String[] parts = help.getProperty(key).split(": ", -1);
              String[] constants = parts[1].split(" ", -1);
              assertThat(constants)
                  .containsExactly(
                      Arrays.stream(STATES.get(parts[0])).map(Enum::name).toArray(String[]::new));
              assertThat(constants)
                  .allSatisfy(
                      constant ->
                          assertThat(help.getProperty("state." + parts[0] + "." + constant))
                              .isNotBlank());
            });
  }

  private static Map<String, Long> lines(Properties help) {
    return help.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, key -> help.getProperty(key).lines().count()));
  }

  private static Properties load(String language) throws IOException {
    Properties properties = new Properties();
    Path file = ROOT.resolve("config/messages/" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  /** Keys of the pages inside the shell. */
  private static Set<String> pages() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        String place = "/" + PAGES.relativize(file).toString().replace('\\', '/');
        if (!place.startsWith("/WEB-INF/")
            && Files.readString(file).contains("/WEB-INF/templates/shell.xhtml")) {
          pages.add(Help.page(place));
        }
      }
    }
    return pages;
  }
}
