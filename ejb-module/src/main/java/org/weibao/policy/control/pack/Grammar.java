package org.weibao.policy.control.pack;

import static org.weibao.policy.control.pack.Shapes.day;
import static org.weibao.policy.control.pack.Shapes.flag;
import static org.weibao.policy.control.pack.Shapes.list;
import static org.weibao.policy.control.pack.Shapes.number;
import static org.weibao.policy.control.pack.Shapes.oneOf;
import static org.weibao.policy.control.pack.Shapes.oneOrMore;
import static org.weibao.policy.control.pack.Shapes.prose;
import static org.weibao.policy.control.pack.Shapes.text;
import static org.weibao.policy.control.pack.Shapes.time;
import static org.weibao.policy.control.pack.Shapes.whole;
import static org.weibao.policy.control.pack.Shapes.word;
import static org.weibao.policy.control.pack.Shapes.yes;
import static org.weibao.policy.control.pack.Shapes.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.WarrantyStatus;
import org.weibao.policy.control.pack.Mapping.Either;
import org.weibao.policy.control.pack.Mapping.Openable;

/** The format of policy packs: sections, their rules and what stands in a rule. */
public final class Grammar {

  private static final int MOST_MONTHS = 1200;
  private static final Shape ID = text("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*", "monthly-report");
  private static final Shape CLAUSE = text("S\\d\\d-[A-Za-z0-9.-]+", "S01-5.1.3-d");
  private static final Shape PERIOD =
      oneOf("DAY", "WEEK", "HALF_MONTH", "MONTH", "QUARTER", "HALF_YEAR", "YEAR");
  private static final Shape WORDS = list(word());

  /** Sections that hold lists of rules, in the order of the page. */
  public static final List<String> SECTIONS =
      List.of(
          "serviceCases",
          "deadlines",
          "calendars",
          "warranties",
          "approvals",
          "authorities",
          "thresholds",
          "charges",
          "payments",
          "schedules",
          "numbers",
          "samplings",
          "targets",
          "requirements",
          "notices",
          "duties",
          "penalties",
          "forms");

  private static final Map<String, Shape> RULES = rules();

  /** A whole pack. */
  public static final Shape PACK = pack();

  private Grammar() {}

  /** The shape of a rule of a section. */
  public static Shape rule(String section) {
    return RULES.get(section);
  }

  /** A text in the three languages. */
  static Mapping names() {
    return Mapping.of().must("en", prose()).must("zh-CN", prose()).must("zh-TW", prose());
  }

  private static Shape pack() {
    Mapping pack =
        Mapping.of()
            .must("system", text("S\\d\\d[A-Z]?", "S01"))
            .must("version", whole(1, 100_000))
            .must("validFrom", day())
            .may("validTo", day())
            .must("title", names())
            .may("words", new WordsShape())
            .may(
                "contractFirst",
                Mapping.of().must("clause", CLAUSE).must("warranty", oneOf(WarrantyStatus.class)))
            .may(
                "exclusions",
                Mapping.of()
                    .must("clause", CLAUSE)
                    .must("causes", WORDS)
                    .must("payer", oneOf(Payer.class))
                    .may("costs", WORDS));
    for (String section : SECTIONS) {
      pack = pack.may(section, list(RULES.get(section)));
    }
    return pack;
  }

  private static Map<String, Shape> rules() {
    Map<String, Shape> rules = new LinkedHashMap<>();
    rules.put("serviceCases", serviceCase());
    rules.put("deadlines", deadline());
    rules.put("calendars", calendar());
    rules.put("warranties", warranty());
    rules.put("approvals", approval());
    rules.put("authorities", rule().must("of", word()).must("roles", WORDS));
    rules.put("thresholds", threshold());
    rules.put("charges", charge());
    rules.put(
        "payments",
        rule()
            .must("percent", limits())
            .must("of", word())
            .must("start", word())
            .may("includesEarlier", new Openable(flag(), "true")));
    rules.put("schedules", schedule());
    rules.put(
        "numbers",
        rule()
            .must("document", word())
            .may("pattern", new Openable(text("[A-Za-z0-9/.'_-]{2,40}", "YYMMNN"), "YYMMNN"))
            .may("resets", oneOf("NEVER", "YEAR", "QUARTER", "MONTH"))
            .may("gapFree", flag())
            .may("sameAs", word()));
    rules.put("samplings", sampling());
    rules.put("targets", target());
    rules.put("requirements", requirement());
    rules.put("notices", notice());
    rules.put(
        "duties",
        rule().must("role", word()).must("does", word()).may("scope", word()).may("with", WORDS));
    rules.put("penalties", penalty());
    rules.put(
        "forms", rule().must("code", text("[A-Za-z0-9.-]+", "J02-03-F1")).must("names", names()));
    return rules;
  }

  private static Mapping rule() {
    return Mapping.of()
        .must("id", ID)
        .must("clause", oneOrMore(CLAUSE))
        .may("when", new ConditionShape())
        .may("insteadOf", list(ID));
  }

  private static Shape serviceCase() {
    Shape months = whole(0, MOST_MONTHS);
    return Mapping.of()
        .must("id", ID)
        .must("clause", CLAUSE)
        .may("payerClause", CLAUSE)
        .must("warranty", oneOf(WarrantyStatus.class))
        .must("teamStatus", word())
        .may("emergencyGrounds", WORDS)
        .may("monthsSinceMoveIn", Mapping.of().must("from", months).may("before", months))
        .must("arrival", oneOf(ArrivalKind.class))
        .may("arrivalHours", whole(1, 10_000))
        .may("rhythm", Mapping.of().must("times", whole(1, 31)).must("per", PERIOD))
        .may("halfMonth", new Openable(oneOf("TWICE_A_MONTH", "EVERY_15_DAYS"), "EVERY_15_DAYS"))
        .must("payer", oneOf(Payer.class))
        .may("costs", WORDS)
        .may("tasks", WORDS)
        .may("staffing", Mapping.of().must("clause", CLAUSE).must("kind", word()))
        .may("dispatchFrom", word())
        .may("firstLine", word());
  }

  private static Shape deadline() {
    Shape goal =
        new Either(
            List.of(
                kind("minutes", number()),
                new Either.Kind(
                    "hours", Mapping.of().must("hours", number()).may("hoursFrom", number())),
                kind("workingHours", number()),
                kind("workingDays", number()),
                kind("days", number()),
                kind("months", whole(1, MOST_MONTHS)),
                kind("promptly", yes()),
                kind("sameDay", yes()),
                kind("nextDay", yes()),
                new Either.Kind(
                    "byTime", Mapping.of().must("byTime", time()).must("daysLater", whole(0, 366))),
                kind("byAgreement", word())));
    return rule()
        .must("target", word())
        .must("start", word())
        .must("goal", new Openable(goal, "{hours: 24}"))
        .may("calendar", ID)
        .may("owner", word())
        .may("to", WORDS)
        .may("channel", word())
        .may("meaning", new Openable(oneOf("SENT", "ARRIVED"), "SENT"))
        .may("pausesOn", WORDS);
  }

  private static Shape calendar() {
    Shape window = text("\\d\\d:\\d\\d-\\d\\d:\\d\\d", "09:00-12:00");
    Shape days =
        list(
            Mapping.of()
                .must("on", list(oneOf("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")))
                .must("windows", list(window)));
    return rule()
        .may("of", word())
        .may("zone", zone())
        .may("alwaysOpen", yes())
        .may("holidays", oneOf("CN", "NONE"))
        .may(
            "days",
            new Openable(
                days,
                "[{on: [MON, TUE, WED, THU, FRI], windows: [\"09:00-12:00\", \"13:00-18:00\"]}]"));
  }

  private static Shape warranty() {
    Shape length =
        Mapping.of()
            .may("years", whole(1, 100))
            .may("months", whole(1, MOST_MONTHS))
            .may("byContract", yes())
            .may("byAgreement", word())
            .choice();
    return rule()
        .must("side", oneOf("OWED_TO_OWNER", "OWED_TO_US"))
        .must("start", word())
        .must("length", new Openable(length, "{years: 2}"))
        .may("of", word())
        .may("covers", WORDS)
        .may("excludes", WORDS);
  }

  private static Shape approval() {
    Shape action = oneOf("REVIEW", "APPROVE", "CONSOLIDATE", "SIGN", "COUNTERSIGN", "CONFIRM");
    return rule()
        .must("document", word())
        .may("addsTo", ID)
        .must("steps", list(Mapping.of().must("action", action).must("role", word())))
        .may("copies", WORDS)
        .may("executor", word());
  }

  private static Shape threshold() {
    Shape band =
        Mapping.of()
            .may("limit", new Openable(number(), "1000"))
            .may("limitDays", new Openable(whole(0, 36_600), "30"))
            .may("limitMonths", new Openable(whole(0, MOST_MONTHS), "3"))
            .may("limitBelongs", new Openable(oneOf("BELOW", "ABOVE"), "BELOW"))
            .may("decides", word())
            .may("gives", word());
    return rule()
        .must("of", word())
        .must("basis", word())
        .may("currency", text("[A-Z]{3}", "CNY"))
        .must("bands", list(band));
  }

  private static Shape charge() {
    return rule()
        .may("services", WORDS)
        .must("price", word())
        .may("payer", word())
        .may("costs", WORDS)
        .may("percent", number())
        .may("atMost", word())
        .may("parts", word())
        .may("collect", word())
        .may("offList", ID)
        .may("years", whole(1, 100))
        .may("afterwards", word());
  }

  private static Shape schedule() {
    Shape dayOfMonth = whole(1, 31);
    Shape months = list(whole(1, 12));
    Shape due =
        new Either(
            List.of(
                new Either.Kind(
                    "event",
                    Mapping.of()
                        .must("event", word())
                        .may("months", whole(-MOST_MONTHS, MOST_MONTHS))
                        .may("days", whole(-36_600, 36_600))),
                new Either.Kind(
                    "relation",
                    Mapping.of()
                        .must("dayOfMonth", dayOfMonth)
                        .must("relation", oneOf("BEFORE", "BY"))),
                new Either.Kind(
                    "before", Mapping.of().must("per", oneOf("DAY")).must("before", time())),
                kind("everyMonths", new Openable(whole(1, MOST_MONTHS), "3")),
                new Either.Kind(
                    "seasons",
                    Mapping.of()
                        .must("seasons", WORDS)
                        .must("months", new Openable(months, "[7, 1]"))),
                new Either.Kind(
                    "months",
                    Mapping.of()
                        .must("months", months)
                        .must(
                            "daysOfMonth",
                            Mapping.of().must("from", dayOfMonth).must("to", dayOfMonth))),
                new Either.Kind(
                    "times",
                    Mapping.of()
                        .must("times", whole(1, 366))
                        .must("per", PERIOD)
                        .may("dayOfMonth", new Openable(dayOfMonth, "25")))));
    return rule()
        .must("task", word())
        .may("owner", word())
        .must("due", new Openable(due, "{times: 1, per: MONTH}"))
        .may("covers", word())
        .may("to", WORDS)
        .may("with", WORDS)
        .may("channel", word())
        .may("items", WORDS)
        .may("perEach", word());
  }

  private static Shape sampling() {
    return rule()
        .must("of", word())
        .may("percent", limits())
        .may("owner", word())
        .may("items", WORDS)
        .may("levels", whole(2, 100));
  }

  private static Shape target() {
    return rule()
        .must("measure", word())
        .may("percent", new Openable(limits(), "{atLeast: 15}"))
        .may("months", limits())
        .may("count", limits())
        .may("counts", word());
  }

  private static Shape requirement() {
    return rule()
        .must("of", word())
        .may("needs", WORDS)
        .may("after", WORDS)
        .may("during", WORDS)
        .may("refusedWith", WORDS)
        .may("oneOfSeveral", yes())
        .may("gradual", yes())
        .may("copies", whole(1, 20))
        .may("roles", WORDS)
        .may("to", WORDS);
  }

  private static Shape notice() {
    return rule()
        .must("event", word())
        .may("by", word())
        .may("channel", word())
        .must("to", WORDS)
        .may("copies", WORDS)
        .may("asks", word());
  }

  private static Shape penalty() {
    return rule()
        .must("measure", word())
        .may("yuan", limits())
        .may("percentOfMonthlyBonus", limits())
        .may("per", word())
        .may("causes", WORDS)
        .may("carriedOn", yes());
  }

  /** A figure with what its end means. */
  private static Shape limits() {
    return Mapping.of()
        .may("exactly", number())
        .may("atLeast", number())
        .may("atMost", number())
        .may("below", number())
        .choice();
  }

  private static Either.Kind kind(String key, Shape shape) {
    return new Either.Kind(key, Mapping.of().must(key, shape));
  }
}
