package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one catalogue of texts: complete in each language, without leftovers, and the only text. */
class CatalogueTest {

  private static final String ENGLISH = "Messages";
  private static final String SIMPLIFIED = "Messages_zh_CN";
  private static final String TRADITIONAL = "Messages_zh_TW";

  private static final Path ROOT = Path.of(System.getProperty("weibao.root"));
  private static final Path MESSAGES = ROOT.resolve("config/messages");
  private static final Path PAGES = ROOT.resolve("web-module/src/main/webapp");
  private static final List<String> MODULES =
      List.of("ejb-module", "web-module", "jms-module", "ear");
  private static final List<String> CAPABILITIES =
      List.of(
          "access",
          "approval",
          "attachment",
          "workorder",
          "voucher",
          "dailyreport",
          "servicerecord",
          "mail",
          "maintenance",
          "contract",
          "expiry",
          "escalation",
          "support",
          "intake",
          "charge",
          "workshop",
          "request",
          "repair",
          "returns",
          "outbox",
          "device",
          "stock",
          "project",
          "policy",
          "regulation",
          "organization",
          "security",
          "registerimport",
          "masterimport",
          "listing",
          "report",
          "serviceaccount",
          "audit",
          "privacy",
          "notification",
          "worklist",
          "search",
          "calendar",
          "clock",
          "schedule",
          "dueitem",
          "workcalendar",
          "warranty",
          "contact",
          "qualification",
          "routine",
          "handover",
          "kernel.rest");

  private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][\\w.-]*\\w)[\"']");

  /** Beginnings of keys that a program completes with a value, for example {@code "why.input."}. */
  private static final Pattern BEGINNING = Pattern.compile("[\"']([a-z][\\w.-]*\\.)[\"']");

  private static final Pattern KEY_OF_TEMPLATE = Pattern.compile("\\$R\\{([\\w.-]+)\\}");

  private static final Pattern KEY_OF_PAGE =
      Pattern.compile("(?:msg\\[|fmt\\.fill\\()'([\\w.-]*\\w)'");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile(
          "\\b(?:title|alt|placeholder|label|aria-label|aria-description|aria-roledescription"
              + "|text|hint|note|itemLabel|requiredMessage|converterMessage|validatorMessage"
              + "|emptyMessage|header|footer|summary|detail|data-label)=\"([^\"]*)\"");

  /** Buttons, links and outputs speak by their value; inputs of the page's own are machines'. */
  private static final Pattern SPOKEN_VALUE =
      Pattern.compile(
          "<(?:h|p):(?:command|output|link|button|menuitem)\\w*\\b[^>]*?\\bvalue=\"([^\"]*)\"",
          Pattern.DOTALL);

  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`([^`]*)`");

  /** Chinese, or a sentence: a capital, letters, a blank and more letters. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{IsHan}|^[A-Z][a-z]+ [a-z]+|[a-z]+ [a-z]+ [a-z]+");

  private static final Pattern CSS_CONTENT = Pattern.compile("content:\\s*\"([^\"]*)\"");
  private static final Pattern TEMPLATE_TEXT =
      Pattern.compile(
          "<(?:text|textFieldExpression)>\\s*(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</",
          Pattern.DOTALL);

  /** They read what people type, so they know words. */
  private static final Set<String> READERS = Set.of("TimeReader.java", "AmountConverter.java");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  @ParameterizedTest
  @ValueSource(strings = {SIMPLIFIED, TRADITIONAL})
  void every_language_has_every_text_with_the_same_values(String language) throws IOException {
    Properties english = load(ENGLISH);
    Properties other = load(language);

    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(valuesOf(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(valuesOf(english.getProperty(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, SIMPLIFIED, TRADITIONAL})
  void no_key_stands_twice(String language) throws IOException {
    List<String> keys =
        Files.readAllLines(file(language)).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void every_key_that_a_page_names_exists() throws IOException {
    Set<String> keys = load(ENGLISH).stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    for (Path page : pages()) {
      Set<String> named = new TreeSet<>();
      collect(KEY_OF_PAGE, Files.readString(page), named);
      named.removeAll(keys);
      named.forEach(key -> missing.add(PAGES.relativize(page) + ": " + key));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void an_enum_that_has_words_has_one_for_each_constant() throws IOException {
    Set<String> keys = load(ENGLISH).stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    keys.stream()
        .filter(key -> key.startsWith("enum."))
        .map(key -> key.split("\\.", -1)[1])
        .distinct()
        .forEach(
            type ->
                constants(type).stream()
                    .map(constant -> "enum." + type + "." + constant)
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add));

    assertThat(missing).isEmpty();
  }

  @Test
  void no_key_is_left_over() throws IOException {
    Set<String> named = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      collect(QUOTED, text, named);
      collect(KEY_OF_TEMPLATE, text, named);
      collect(BEGINNING, text, beginnings);
    }
    beginnings.removeAll(Set.of("enum.", "problem."));

    assertThat(
            load(ENGLISH).stringPropertyNames().stream()
                .filter(key -> !isUsed(key, named, beginnings))
                .sorted())
        .isEmpty();
  }

  @Test
  void pages_hold_no_text_of_their_own() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path page : pages()) {
      String source = Files.readString(page);
      Set<String> texts = new TreeSet<>(List.of(TAG.split(source)));
      collect(SPOKEN_ATTRIBUTE, source, texts);
      collect(SPOKEN_VALUE, source, texts);
      texts.stream()
          .map(text -> EXPRESSION.matcher(text).replaceAll(" ").strip())
          .filter(text -> LETTERS.matcher(text).find())
          .forEach(text -> found.add(PAGES.relativize(page) + ": " + text));
    }

    assertThat(found).isEmpty();
  }

  @Test
  void scripts_and_sheets_hold_no_text_of_their_own() throws IOException {
    Set<String> found = new TreeSet<>();
    // What others wrote stays as they wrote it; nobody reads its words.
    for (Path file : files(PAGES, "(?!.*/resources/jsqr/).*\\.(js|css)")) {
      String source = Files.readString(file).replaceAll("(?m)^\\s*//.*$", "");
      Set<String> texts = new TreeSet<>();
      if (file.toString().endsWith(".css")) {
        collect(CSS_CONTENT, source, texts);
      } else {
        literals(source, texts);
      }
      texts.stream()
          .filter(text -> SENTENCE.matcher(text).find())
          .filter(text -> !text.matches(".*[\\[{;=].*"))
          .forEach(text -> found.add(PAGES.relativize(file) + ": " + text));
    }

    assertThat(found).isEmpty();
  }

  @Test
  void beans_of_pages_hold_no_text_of_their_own() throws IOException {
    Path beans = ROOT.resolve("web-module/src/main/java");
    Set<String> found = new TreeSet<>();
    for (Path file : files(beans, ".*/web/\\w+\\.java")) {
      if (READERS.contains(file.getFileName().toString())) {
        continue;
      }
      for (String statement : Files.readString(file).split(";", -1)) {
        boolean spoken = !statement.matches("(?s).*(Exception\\(|LOG\\.|Pattern\\.compile|\\* ).*");
        Set<String> texts = new TreeSet<>();
        literals(statement, texts);
        texts.stream()
            .filter(text -> spoken && SENTENCE.matcher(text).find())
            .filter(text -> !text.matches("(?s).*[<=/{].*"))
            .forEach(text -> found.add(beans.relativize(file) + ": " + text));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void papers_hold_no_text_of_their_own() throws IOException {
    Set<String> found = new TreeSet<>();
    List<Path> templates = files(ROOT.resolve("ejb-module/src/main"), ".*\\.jrxml");
    for (Path template : templates) {
      Set<String> texts = new TreeSet<>();
      Set<String> spoken = new TreeSet<>();
      collect(TEMPLATE_TEXT, Files.readString(template), texts);
      texts.forEach(text -> literals(text, spoken));
      spoken.stream()
          .filter(text -> LETTERS.matcher(text).find())
          .forEach(text -> found.add(template.getFileName() + ": " + text));
    }

    assertThat(templates).isNotEmpty();
    assertThat(found).isEmpty();
  }

  @Test
  void a_form_that_asks_for_a_password_says_so_and_is_never_kept() throws IOException {
    assertThat(pages())
        .filteredOn(page -> read(page).contains("inputSecret") || read(page).contains("p:password"))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(read(page)).contains("secret=\"true\""));
  }

  private static void literals(String source, Set<String> into) {
    Matcher matcher = LITERAL.matcher(source);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          into.add(matcher.group(group));
        }
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path root, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().matches(pattern)).toList();
    }
  }

  private static boolean isUsed(String key, Set<String> named, Set<String> beginnings) {
    if (key.startsWith("enum.")) {
      String[] parts = key.split("\\.", -1);
      return constants(parts[1]).contains(parts[2]);
    }
    return named.contains(key)
        || key.startsWith("jakarta.faces.")
        || beginnings.stream().anyMatch(key::startsWith)
        || key.startsWith("problem.")
            && isUsed(key.substring("problem.".length()), named, beginnings);
  }

  private static Set<String> constants(String type) {
    Set<String> names = new TreeSet<>();
    if (type.equals(RoundingMode.class.getSimpleName())) {
      Arrays.stream(RoundingMode.values()).map(Enum::name).forEach(names::add);
    }
    for (String capability : CAPABILITIES) {
      try {
        for (Object constant :
            Class.forName("org.weibao." + capability + "." + type).getEnumConstants()) {
          names.add(((Enum<?>) constant).name());
        }
      } catch (ClassNotFoundException e) {
        // Another capability has it, or the key is left over and the test says so.
        continue;
      }
    }
    return names;
  }

  private static Set<String> valuesOf(String text) {
    Set<String> values = new TreeSet<>();
    collect(VALUE, text, values);
    return values;
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }

  private static Path file(String language) {
    return MESSAGES.resolve(language + ".properties");
  }

  private static Properties load(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        files
            .filter(file -> file.toString().matches(".*/src/main/.*\\.(java|xhtml|jrxml)"))
            .forEach(sources::add);
      }
    }
    return sources;
  }
}
