package dev.palier.app;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The arrows between the packages, as tables: who may know whom. A new package needs a line here.
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.palier");

  private static final Set<String> DOMAIN =
      Set.of("data", "catalog", "control", "screening", "capability");

  /// Inside the catalogue: figures and sources at the bottom, the whole catalogue and its ladder on
  /// top.
  private static final Map<String, Set<String>> CATALOG =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("product", Set.of()),
          Map.entry("maker", Set.of("product")),
          Map.entry("chip", Set.of("product", "source")),
          Map.entry("system", Set.of("product", "source")),
          Map.entry("model", Set.of("source")),
          Map.entry("name", Set.of("maker", "product")),
          Map.entry("metric", Set.of("chip", "source")),
          Map.entry("", Set.of("source", "product", "maker", "chip", "system", "model", "name")),
          Map.entry("ladder", Set.of("", "chip", "maker", "metric", "source")));

  /// Inside control: from facts and places over conditions and provisions to determinations.
  private static final Map<String, Set<String>> CONTROL =
      Map.ofEntries(
          Map.entry("", Set.of()),
          Map.entry("geography", Set.of()),
          Map.entry("fact", Set.of()),
          Map.entry("condition", Set.of("fact", "geography")),
          Map.entry("provision", Set.of("fact", "condition")),
          Map.entry("regime", Set.of("fact", "geography", "condition", "provision")),
          Map.entry(
              "determination", Set.of("fact", "geography", "condition", "provision", "regime")),
          Map.entry(
              "column",
              Set.of("fact", "geography", "condition", "provision", "regime", "determination")),
          Map.entry(
              "proof",
              Set.of("fact", "geography", "condition", "provision", "regime", "determination")),
          Map.entry("listing", Set.of("fact")),
          Map.entry("transaction", Set.of("fact", "geography", "listing", "regime")),
          Map.entry("draft", Set.of("fact", "condition", "provision", "regime")),
          Map.entry("matrix", Set.of("fact", "geography", "condition", "provision", "regime")),
          Map.entry(
              "amendment",
              Set.of(
                  "fact",
                  "geography",
                  "condition",
                  "provision",
                  "regime",
                  "determination",
                  "proof",
                  "transaction")));

  /// Inside screening: parties and names at the bottom, matching over both, the screener on top.
  private static final Map<String, Set<String>> SCREENING =
      Map.ofEntries(
          Map.entry(
              "evaluation",
              Set.of(
                  "", "party", "name", "list", "match", "index", "format", "country", "shipped")),
          Map.entry("party", Set.of()),
          Map.entry("name", Set.of("party")),
          Map.entry("list", Set.of("party")),
          Map.entry("country", Set.of()),
          Map.entry("format", Set.of("party", "list", "country")),
          Map.entry("requirement", Set.of("party", "list")),
          Map.entry("shipped", Set.of("party", "list")),
          Map.entry("match", Set.of("party", "name", "list")),
          Map.entry("index", Set.of("name", "match")),
          Map.entry("disposition", Set.of("party", "list", "match")),
          Map.entry("ownership", Set.of("party", "list", "match", "requirement")),
          Map.entry("rescreen", Set.of("party", "list", "match", "")),
          Map.entry("", Set.of("party", "name", "list", "match", "index")));

  /// Inside capability: chips and models at the bottom, operators over them, then steps and
  /// services, and on top what fits, checks and searches.
  private static final Map<String, Set<String>> CAPABILITY =
      Map.ofEntries(
          Map.entry("accelerator", Set.of()),
          Map.entry("architecture", Set.of()),
          Map.entry("calibration", Set.of()),
          Map.entry("kernel", Set.of("accelerator", "calibration")),
          Map.entry("measured", Set.of("accelerator", "calibration", "kernel")),
          Map.entry("plan", Set.of("accelerator")),
          Map.entry("operator", Set.of("accelerator", "architecture", "calibration", "plan")),
          Map.entry(
              "serving", Set.of("accelerator", "architecture", "calibration", "operator", "plan")),
          Map.entry(
              "run",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "kernel",
                  "measured",
                  "operator",
                  "plan",
                  "serving")),
          Map.entry("screen", Set.of("accelerator", "calibration", "kernel", "measured")),
          Map.entry("validation", Set.of()),
          Map.entry(
              "fit",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "kernel",
                  "measured",
                  "operator",
                  "plan",
                  "run",
                  "screen",
                  "serving",
                  "validation")),
          Map.entry("provenance", Set.of("accelerator")),
          Map.entry("energy", Set.of("accelerator", "calibration")),
          Map.entry("training", Set.of("accelerator", "architecture", "calibration", "energy")),
          Map.entry(
              "trainingrun",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "energy",
                  "kernel",
                  "measured",
                  "training",
                  "validation")),
          Map.entry(
              "published",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "energy",
                  "kernel",
                  "measured",
                  "operator",
                  "plan",
                  "serving",
                  "training",
                  "trainingrun",
                  "validation")),
          Map.entry(
              "",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "energy",
                  "fit",
                  "kernel",
                  "measured",
                  "operator",
                  "plan",
                  "provenance",
                  "published",
                  "run",
                  "screen",
                  "serving",
                  "training",
                  "trainingrun",
                  "validation")),
          Map.entry("design", Set.of("accelerator")),
          Map.entry(
              "workload",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "energy",
                  "operator",
                  "plan",
                  "serving",
                  "training")),
          Map.entry(
              "derating",
              Set.of(
                  "accelerator",
                  "architecture",
                  "calibration",
                  "design",
                  "energy",
                  "operator",
                  "plan",
                  "serving",
                  "training",
                  "workload")));

  /// Inside the app: answers as JSON and as reports, the desk that joins them, and the ways in.
  private static final Map<String, Set<String>> APP =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("json", Set.of("text")),
          Map.entry("assessment", Set.of("json", "text", "throughput")),
          Map.entry("report", Set.of("assessment", "json", "text", "throughput")),
          Map.entry("throughput", Set.of("json", "text")),
          Map.entry("lists", Set.of("json", "text")),
          Map.entry("desk", Set.of("assessment", "report", "text", "throughput")),
          Map.entry("configuration", Set.of("desk")),
          Map.entry("store", Set.of("configuration", "desk")),
          Map.entry("signin", Set.of("configuration", "store")),
          Map.entry(
              "alert",
              Set.of(
                  "configuration",
                  "desk",
                  "json",
                  "lists",
                  "report",
                  "screening",
                  "signin",
                  "store",
                  "text")),
          Map.entry("audit", Set.of("alert", "json", "screening", "store")),
          Map.entry("amendment", Set.of("json", "report", "text")),
          Map.entry("derating", Set.of("desk", "json", "report", "text")),
          Map.entry("capability", Set.of("json")),
          Map.entry("kernel", Set.of()),
          Map.entry("calibration", Set.of()),
          Map.entry("matrix", Set.of("json", "report", "text")),
          Map.entry("proof", Set.of("json", "report", "text")),
          Map.entry("ownership", Set.of("json", "report", "text")),
          Map.entry("validation", Set.of("json", "report", "text")),
          Map.entry("seal", Set.of("assessment", "desk", "json", "report", "text")),
          Map.entry("table", Set.of()),
          Map.entry("order", Set.of("table")),
          Map.entry("party", Set.of("table")),
          Map.entry("screening", Set.of("assessment", "json", "lists", "party", "report", "text")),
          Map.entry("impact", Set.of("assessment", "json", "order", "report", "text")),
          Map.entry("ask", Set.of("desk", "assessment", "matrix", "party", "text")),
          Map.entry(
              "page",
              Set.of(
                  "alert",
                  "amendment",
                  "ask",
                  "assessment",
                  "audit",
                  "capability",
                  "derating",
                  "desk",
                  "impact",
                  "lists",
                  "matrix",
                  "order",
                  "party",
                  "proof",
                  "report",
                  "screening",
                  "signin",
                  "store",
                  "table",
                  "text",
                  "throughput")),
          Map.entry(
              "api",
              Set.of(
                  "ask",
                  "assessment",
                  "desk",
                  "json",
                  "lists",
                  "matrix",
                  "party",
                  "screening",
                  "text")),
          Map.entry(
              "serve",
              Set.of(
                  "store",
                  "alert",
                  "api",
                  "ask",
                  "configuration",
                  "derating",
                  "desk",
                  "json",
                  "page",
                  "party",
                  "signin",
                  "text")),
          Map.entry(
              "command",
              Set.of(
                  "alert",
                  "amendment",
                  "assessment",
                  "audit",
                  "calibration",
                  "capability",
                  "configuration",
                  "derating",
                  "desk",
                  "impact",
                  "json",
                  "kernel",
                  "lists",
                  "matrix",
                  "order",
                  "ownership",
                  "party",
                  "proof",
                  "report",
                  "screening",
                  "seal",
                  "serve",
                  "signin",
                  "store",
                  "table",
                  "text",
                  "validation")),
          Map.entry("", Set.of("command")));

  @Test
  void theModulesPointInward() {
    assertThat(foreign("data", Set.of())).isEmpty();
    assertThat(foreign("catalog", Set.of("data"))).isEmpty();
    assertThat(foreign("control", Set.of("data", "catalog"))).isEmpty();
    assertThat(foreign("screening", Set.of("data"))).isEmpty();
    assertThat(foreign("capability", Set.of("data", "catalog", "control"))).isEmpty();
    assertThat(foreign("app", DOMAIN)).isEmpty();
  }

  @Test
  void thePackagesOfTheCatalogue() {
    holds("catalog", CATALOG);
  }

  @Test
  void thePackagesOfControl() {
    holds("control", CONTROL);
  }

  @Test
  void thePackagesOfScreening() {
    holds("screening", SCREENING);
  }

  @Test
  void thePackagesOfCapability() {
    holds("capability", CAPABILITY);
  }

  @Test
  void thePackagesOfTheApp() {
    holds("app", APP);
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("dev.palier.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theDomainReadsNoClockAndMakesNoChance() {
    Set<String> taken = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      if (DOMAIN.contains(module(from))) {
        from.getMethodCallsFromSelf().stream()
            .filter(call ->
                call.getName().equals("now")
                    || call.getName().equals("currentTimeMillis")
                    || call.getTargetOwner().getName().equals("java.util.Random"))
            .forEach(call -> taken.add(call.getDescription()));
      }
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void theDomainKnowsNoFrameworkOfTheApp() {
    assertThat(
            CLASSES.stream()
                .filter(c -> DOMAIN.contains(module(c)))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getPackageName())
                .filter(p ->
                    p.startsWith("io.javalin")
                        || p.startsWith("gg.jte")
                        || p.startsWith("tools.jackson.databind")
                        || p.startsWith("picocli")
                        || p.startsWith("java.sql")
                        || p.startsWith("java.net.http")))
        .isEmpty();
  }

  /// The modules of ours that a module uses beyond those allowed.
  private static Set<String> foreign(String module, Set<String> allowed) {
    return CLASSES.stream()
        .filter(c -> module(c).equals(module))
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .filter(target -> target.getPackageName().startsWith("dev.palier."))
        .map(ArchitectureTest::module)
        .filter(used -> !used.equals(module) && !allowed.contains(used))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void holds(String module, Map<String, Set<String>> table) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      if (module(from).equals(module)) {
        String own = inner(from);
        Set<String> allowed = table.get(own);
        if (allowed == null) {
          breaches.add("the package \"" + own + "\" of " + module + " is not in the table");
          continue;
        }
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          String used = inner(target);
          if (module(target).equals(module) && !used.equals(own) && !allowed.contains(used)) {
            breaches.add(from.getName() + " knows " + target.getName());
          }
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  private static String module(JavaClass of) {
    String[] path = of.getPackageName().split("\\.");
    return path.length > 2 && path[1].equals("palier") ? path[2] : "";
  }

  /// The package inside its module: `chip` for `dev.palier.catalog.chip`; templates count as the
  /// pages and reports they are.
  private static String inner(JavaClass of) {
    String[] path = of.getPackageName().split("\\.");
    if (path.length > 4 && path[3].equals("template")) {
      return path[4];
    }
    return path.length > 3 ? path[3] : "";
  }
}
