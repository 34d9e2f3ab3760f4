package dev.palier.app.command;

import dev.palier.app.desk.Version;
import dev.palier.data.DataException;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The root of the command line.
@Command(
    name = "palier",
    description =
        "May this chip go there on that date, at which level does it stand, and what could the buyer do with it?",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      AssessCommand.class,
      ScreenCommand.class,
      VerifyCommand.class,
      ChipsCommand.class,
      ModelsCommand.class,
      LadderCommand.class,
      CapabilityCommand.class,
      KernelsCommand.class,
      CalibrateCommand.class,
      RulesCommand.class,
      ValidateCommand.class,
      DerateCommand.class,
      OwnershipCommand.class,
      AccountsCommand.class,
      ListsCommand.class,
      AlertsCommand.class,
      ServeCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 answered; 1 some orders or parties could not be read, or some property of the rules is not proved;",
      "2 wrong usage or an unreadable file; 3 broken data files; 4 a seal does not hold."
    })
public final class PalierCommand {

  /// Runs the command line.
  ///
  /// @return the exit code
  public static int run(String... arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return run(
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)),
        new PrintWriter(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  /// Runs the command line with these outputs.
  ///
  /// @return the exit code
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new PalierCommand());
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, new Days.Reader());
    line.setExecutionExceptionHandler(PalierCommand::tell);
    line.setParameterExceptionHandler(PalierCommand::tellUsage);
    int code = line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    out.flush();
    err.flush();
    return code;
  }

  /// A user's mistake is told in words; only a mistake of ours shows where it happened.
  private static int tell(Exception e, CommandLine line, CommandLine.ParseResult result) {
    Throwable cause =
        e instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : e;
    switch (cause) {
      case DataException data -> {
        line.getErr().println(data.getMessage());
        return ExitCode.DATA;
      }
      case IOException io -> {
        String message = String.valueOf(io.getMessage());
        line.getErr()
            .println(
                message.contains("\nMaybe")
                    ? message
                    : "Cannot read or write: "
                        + message
                        + ".\nMaybe check the path and its permissions.");
        return ExitCode.USAGE;
      }
      case UsageException usage -> {
        line.getErr().println(usage.getMessage());
        return ExitCode.USAGE;
      }
      default -> {
        line.getErr().println("Palier failed, and this is its own mistake: " + cause);
        cause.printStackTrace(line.getErr());
        line.getErr().println("Maybe report it with the lines above.");
        return CommandLine.ExitCode.SOFTWARE + 69;
      }
    }
  }

  private static int tellUsage(CommandLine.ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage() + ".");
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Maybe see `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.USAGE;
  }
}
