package dev.palier.control.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.Vocabulary;
import dev.palier.control.geography.Geography;
import java.util.stream.Collectors;

/// Reads conditions written in CEL, the Common Expression Language, over the facts of a vocabulary.
///
/// CEL's own parser and type checker do the reading; [CheckedTree] then keeps the part of the
/// language that has a meaning here. Two functions are added: `group('D:5+MO')`, the countries of a
/// set, and `applies('3A090.a')`, whether another provision applies. Instances may be shared by
/// threads.
public final class CelReader {

  private static final int LIMIT_CHARACTERS = 4_000;
  private static final int LIMIT_DEPTH = 60;

  private final CelCompiler compiler;
  private final Vocabulary vocabulary;
  private final Geography geography;

  public CelReader(Vocabulary vocabulary, Geography geography) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(
                CelOptions.current()
                    .maxExpressionCodePointSize(LIMIT_CHARACTERS)
                    .maxParseRecursionDepth(LIMIT_DEPTH)
                    .build())
            .setResultType(SimpleType.BOOL)
            .addFunctionDeclarations(
                function("group", ListType.create(SimpleType.STRING)),
                function("applies", SimpleType.BOOL));
    vocabulary.facts().forEach(fact -> builder.addVar(fact.name(), celType(fact)));
    this.compiler = builder.build();
    this.vocabulary = vocabulary;
    this.geography = geography;
  }

  /// The condition that a text states.
  ///
  /// @throws ConditionException if the text is not CEL, its types do not fit, or it uses a form
  ///   that has no meaning here
  public Condition read(String text) throws ConditionException {
    try {
      CelValidationResult result = compiler.compile(text);
      CelAbstractSyntaxTree tree = result.getAst();
      Places places = new Places(text, tree.getSource());
      return new CheckedTree(vocabulary, geography, places).condition(tree.getExpr());
    } catch (CelValidationException e) {
      String issues =
          e.getErrors().stream().map(CelReader::describe).collect(Collectors.joining("; "));
      throw new ConditionException(
          issues,
          "compare with docs/rule-language.md; numbers need a decimal point, as in 4800.0",
          e.getErrors().stream().map(CelReader::fault).toList());
    }
  }

  private static String describe(CelIssue issue) {
    return "column " + (issue.getSourceLocation().getColumn() + 1) + ": " + issue.getMessage();
  }

  private static ConditionException.Fault fault(CelIssue issue) {
    return new ConditionException.Fault(
        Math.max(1, issue.getSourceLocation().getLine()),
        Math.max(1, issue.getSourceLocation().getColumn() + 1),
        issue.getMessage());
  }

  private static CelFunctionDecl function(String name, CelType result) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload(name + "_string", result, SimpleType.STRING));
  }

  private static CelType celType(Fact fact) {
    return switch (fact.type()) {
      case NUMBER -> SimpleType.DOUBLE;
      case TRUTH -> SimpleType.BOOL;
      case TEXT, COUNTRY -> SimpleType.STRING;
    };
  }
}
